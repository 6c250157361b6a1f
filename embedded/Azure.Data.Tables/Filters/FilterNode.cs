namespace Azure.Data.Tables;

/// <summary>A parsed filter.</summary>
internal abstract record FilterNode
{
    public static readonly FilterNode All = new Constant(true);
    public abstract bool Matches(FilterRow row);

    public sealed record Constant(bool Value) : FilterNode
    {
        public override bool Matches(FilterRow row) => Value;
    }

    public sealed record And(FilterNode Left, FilterNode Right) : FilterNode
    {
        public override bool Matches(FilterRow row) => Left.Matches(row) && Right.Matches(row);
    }

    public sealed record Or(FilterNode Left, FilterNode Right) : FilterNode
    {
        public override bool Matches(FilterRow row) => Left.Matches(row) || Right.Matches(row);
    }

    public sealed record Not(FilterNode Inner) : FilterNode
    {
        public override bool Matches(FilterRow row) => !Inner.Matches(row);
    }

    /// <summary>A property against a literal. A row without the property, or with a property of another type, never matches.</summary>
    public sealed record Comparison(string Property, FilterOperator Operator, object Literal) : FilterNode
    {
        public override bool Matches(FilterRow row) =>
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
