namespace Azure.Data.Tables;

/// <summary>Writes a predicate as a filter, in the form the official client sends.</summary>
internal static class ExpressionFilter
{
    /// <summary>The filter; null for a predicate that is always true, as with the official client.</summary>
    public static string Text<T>(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var parameter = filter.Parameters[0];
        return filter.Body is ConstantExpression { Value: true } ? null! : Condition(filter.Body, parameter);
    }

    private static string Condition(Expression node, ParameterExpression row) => node switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => $"({Condition(both.Left, row)}) and ({Condition(both.Right, row)})",
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => $"({Condition(either.Left, row)}) or ({Condition(either.Right, row)})",
        UnaryExpression { NodeType: ExpressionType.Not } not => $"not ({Condition(not.Operand, row)})",
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Condition(convert.Operand, row),
        BinaryExpression comparison when Operator(comparison.NodeType) is { } sign => Comparison(comparison, sign, row),
        MethodCallExpression { Method.Name: nameof(Equals) } equals => Equality(equals, row),
        _ when Property(node, row) is { } property => property + " eq true",
        MethodCallExpression call => throw new NotSupportedException($"Method {call.Method.Name} not supported."),
        _ => throw new NotSupportedException($"The expression '{node}' cannot be sent to the table service."),
    };

    private static string Comparison(BinaryExpression node, string sign, ParameterExpression row)
    {
        // x.CompareTo(y) >= 0 and string.Compare(x, y) >= 0 are how C# writes the order of strings.
        if (node.Left is MethodCallExpression { Method.Name: nameof(string.Compare) or nameof(string.CompareTo) } call && FilterValue.Of(node.Right) is 0)
        {
            var (left, right) = call.Object is null ? (call.Arguments[0], call.Arguments[1]) : (call.Object, call.Arguments[0]);
            return $"{Operand(left, row)} {sign} {Operand(right, row)}";
        }

        return $"{Operand(node.Left, row)} {sign} {Operand(node.Right, row)}";
    }

    private static string Equality(MethodCallExpression call, ParameterExpression row)
    {
        var (left, right) = call.Object is null ? (call.Arguments[0], call.Arguments[1]) : (call.Object, call.Arguments[0]);
        return $"{Operand(left, row)} eq {Operand(right, row)}";
    }

    private static string Operand(Expression node, ParameterExpression row)
    {
        if (Property(node, row) is { } property) return property;
        if (Mentions(node, row)) throw new NotSupportedException(node is MethodCallExpression call ? $"Method {call.Method.Name} not supported." : $"'{node}' is not a property.");
        var value = FilterValue.Of(node);
        return value switch
        {
            double real when double.IsInteger(real) && Math.Abs(real) < 1e15 => FilterLiteral.Text(real) + ".0",
            Enum named => FilterLiteral.Text(Convert.ToInt32(named, System.Globalization.CultureInfo.InvariantCulture))!,
            _ => FilterLiteral.Text(value) ?? throw new NotSupportedException($"A value of type {value!.GetType()} cannot stand in a filter."),
        };
    }

    /// <summary>The stored name of the property of the row that <paramref name="node"/> reads; null when it is something else.</summary>
    private static string? Property(Expression node, ParameterExpression row) => node switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert => Property(convert.Operand, row),
        MemberExpression { Member.Name: "Value", Expression: { } inner } when Nullable.GetUnderlyingType(inner.Type) is not null => Property(inner, row),
        MemberExpression member when Unwrapped(member.Expression) == row => EntityMember.NameOf(member.Member),
        MethodCallExpression { Object: { } target } call when Unwrapped(target) == row && IsReader(call.Method) => (string)FilterValue.Of(call.Arguments[0])!,
        _ => null,
    };

    private static Expression? Unwrapped(Expression? node) => node is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : node;
    private static bool IsReader(MethodInfo method) => method.Name.StartsWith("Get", StringComparison.Ordinal) || method.Name == "get_Item";

    private static bool Mentions(Expression node, ParameterExpression row)
    {
        var search = new RowSearch(row);
        search.Visit(node);
        return search.Found;
    }

    private static string? Operator(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "eq",
        ExpressionType.NotEqual => "ne",
        ExpressionType.GreaterThan => "gt",
        ExpressionType.GreaterThanOrEqual => "ge",
        ExpressionType.LessThan => "lt",
        ExpressionType.LessThanOrEqual => "le",
        _ => null,
    };

    private sealed class RowSearch(ParameterExpression row) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == row;
            return node;
        }
    }
}
