namespace Azure.Data.Tables;

/// <summary>The part of a filter that the key order can answer: a range of partitions and, within one partition, a range of rows.</summary>
internal readonly record struct KeyRange(KeyBounds Partition, KeyBounds Row)
{
    private const char FirstSurrogate = '\uD800';

    public static KeyRange Of(FilterNode filter) => filter switch
    {
        FilterNode.And(var left, var right) => And(Of(left), Of(right)),
        FilterNode.Or(var left, var right) => Or(Of(left), Of(right)),
        FilterNode.Comparison { Property: nameof(ITableEntity.PartitionKey), Literal: string literal } key when Orders(literal) =>
            new(KeyBounds.Of(key.Operator, literal), KeyBounds.Open),
        FilterNode.Comparison { Property: nameof(ITableEntity.RowKey), Literal: string literal } key when Orders(literal) =>
            new(KeyBounds.Open, KeyBounds.Of(key.Operator, literal)),
        _ => default,
    };

    /// <summary>True when the range says all that the filter says, so that no row has to be looked at again.</summary>
    public bool Decides(FilterNode filter) => filter switch
    {
        FilterNode.Constant { Value: true } => true,
        FilterNode.And(var left, var right) => Decides(left) && Decides(right),
        FilterNode.Comparison { Property: nameof(ITableEntity.PartitionKey) or nameof(ITableEntity.RowKey), Literal: string literal } key =>
            key.Operator != FilterOperator.NotEqual && Orders(literal),
        _ => false,
    };

    public SqliteCommand Command(SqliteSession session, string table, EntityKey? from)
    {
        var sql = new StringBuilder("SELECT pk, rk, etag, ts, body FROM ent WHERE tbl = @p0");
        var values = new List<object?> { table };
        var row = Row;
        if (Partition.Only is { } only)
        {
            Add(sql, values, "pk = ", only);
            if (from is { } start) row = row.And(new KeyBounds(start.RowKey, null));
        }
        else
        {
            if (Partition.Low is not null) Add(sql, values, "pk >= ", Partition.Low);
            if (Partition.High is not null) Add(sql, values, "pk < ", Partition.High);
            if (from is { } start)
            {
                Add(sql, values, "(pk, rk) >= (", start.PartitionKey);
                values.Add(start.RowKey);
                sql.Append(", @p").Append(values.Count - 1).Append(')');
            }
        }

        if (row.Low is not null) Add(sql, values, "rk >= ", row.Low);
        if (row.High is not null) Add(sql, values, "rk < ", row.High);
        return session.Command(sql.Append(" ORDER BY pk, rk").ToString(), [.. values]);
    }

    private static KeyRange And(KeyRange left, KeyRange right) => new(left.Partition.And(right.Partition), left.Row.And(right.Row));
    private static KeyRange Or(KeyRange left, KeyRange right) => new(left.Partition.Or(right.Partition), left.Row.Or(right.Row));

    private static void Add(StringBuilder sql, List<object?> values, string condition, string value)
    {
        values.Add(value);
        sql.Append(" AND ").Append(condition).Append("@p").Append(values.Count - 1);
    }

    // SQLite orders by UTF-8, .NET by UTF-16; below the surrogates both agree, whatever the other key holds.
    private static bool Orders(string literal) => literal.All(c => c is > '\u0001' and < FirstSurrogate);
}
