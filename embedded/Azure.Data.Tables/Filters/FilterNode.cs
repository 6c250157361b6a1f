namespace Azure.Data.Tables;

internal abstract record FilterNode
{
    public static readonly FilterNode All = new Constant(true);

    public bool Matches(FilterRow row) => this switch
    {
        Constant(var value) => value,
        And(var left, var right) => left.Matches(row) && right.Matches(row),
        Or(var left, var right) => left.Matches(row) || right.Matches(row),
        Not(var inner) => !inner.Matches(row),
        _ => ((Comparison)this).Holds(row),
    };

    public sealed record Constant(bool Value) : FilterNode;
    public sealed record And(FilterNode Left, FilterNode Right) : FilterNode;
    public sealed record Or(FilterNode Left, FilterNode Right) : FilterNode;
    public sealed record Not(FilterNode Inner) : FilterNode;

    /// <summary>A property against a literal. A row without the property, or with a property of another type, never matches.</summary>
    public sealed record Comparison(string Property, FilterOperator Operator, object Literal) : FilterNode
    {
        public bool Holds(FilterRow row) =>
            row[Property] is { } value && FilterOrder.Compare(value, Literal) is { } order && Operator switch
            {
                FilterOperator.Equal => order == 0,
                FilterOperator.NotEqual => order != 0,
                FilterOperator.Greater => order > 0,
                FilterOperator.GreaterOrEqual => order >= 0,
                FilterOperator.Less => order < 0,
                _ => order <= 0,
            };
    }
}
