namespace Azure.Data.Tables;

/// <summary>Reads a filter: <c>or</c> binds weaker than <c>and</c>, <c>and</c> weaker than <c>not</c>.</summary>
internal sealed class FilterParser
{
    private const int ComparisonLimit = 15; // the documented limit of the service
    private const int DepthLimit = 64;
    private readonly FilterScanner scanner;
    private FilterToken token;
    private int comparisons;
    private int depth;

    private FilterParser(string filter)
    {
        scanner = new FilterScanner(filter);
        token = scanner.Next();
    }

    public static FilterNode Parse(string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter)) return FilterNode.All;
        var parser = new FilterParser(filter);
        var node = parser.Or();
        return parser.token.Type == FilterToken.Kind.End ? node : throw parser.Unexpected();
    }

    private FilterNode Or()
    {
        var node = And();
        while (Take("or")) node = new FilterNode.Or(node, And());
        return node;
    }

    private FilterNode And()
    {
        var node = Not();
        while (Take("and")) node = new FilterNode.And(node, Not());
        return node;
    }

    private FilterNode Not()
    {
        if (++depth > DepthLimit) throw TableFailure.Query("it is nested too deeply.");
        var node = Take("not") ? new FilterNode.Not(Not()) : Primary();
        depth--;
        return node;
    }

    private FilterNode Primary()
    {
        if (token.Type != FilterToken.Kind.Open) return Comparison();
        token = scanner.Next();
        var node = Or();
        if (token.Type != FilterToken.Kind.Close) throw Unexpected();
        token = scanner.Next();
        return node;
    }

    private FilterNode Comparison()
    {
        if (++comparisons > ComparisonLimit) throw TableFailure.Query($"it has more than {ComparisonLimit} comparisons.");
        var left = Operand();
        if (Operator() is not { } comparison) return Alone(left);
        token = scanner.Next();
        var right = Operand();
        return (left.Literal, right.Literal) switch
        {
            (null, { } literal) => new FilterNode.Comparison(left.Text, comparison, literal),
            ({ } literal, null) => new FilterNode.Comparison(right.Text, Flipped(comparison), literal),
            _ => throw TableFailure.Query("a comparison needs one property and one literal."),
        };
    }

    private static FilterNode Alone(FilterToken operand) => operand.Literal switch
    {
        bool value => new FilterNode.Constant(value),
        null => new FilterNode.Comparison(operand.Text, FilterOperator.Equal, true),
        _ => throw TableFailure.Query("a literal alone is not a condition."),
    };

    private static FilterOperator Flipped(FilterOperator comparison) => comparison switch
    {
        FilterOperator.Greater => FilterOperator.Less,
        FilterOperator.GreaterOrEqual => FilterOperator.LessOrEqual,
        FilterOperator.Less => FilterOperator.Greater,
        FilterOperator.LessOrEqual => FilterOperator.GreaterOrEqual,
        _ => comparison,
    };

    private FilterToken Operand()
    {
        var operand = token;
        if (operand.Type is not (FilterToken.Kind.Word or FilterToken.Kind.Literal) || operand.Text is "and" or "or" or "not" or "null") throw Unexpected();
        token = scanner.Next();
        return operand;
    }

    private FilterOperator? Operator() => token.Type != FilterToken.Kind.Word ? null : token.Text switch
    {
        "eq" => FilterOperator.Equal,
        "ne" => FilterOperator.NotEqual,
        "gt" => FilterOperator.Greater,
        "ge" => FilterOperator.GreaterOrEqual,
        "lt" => FilterOperator.Less,
        "le" => FilterOperator.LessOrEqual,
        _ => null,
    };

    private bool Take(string word)
    {
        if (!token.Is(word)) return false;
        token = scanner.Next();
        return true;
    }

    private RequestFailedException Unexpected() => TableFailure.Query($"unexpected {(token.Type == FilterToken.Kind.End ? "end" : "'" + token.Text + "'")} at {token.At}.");
}
