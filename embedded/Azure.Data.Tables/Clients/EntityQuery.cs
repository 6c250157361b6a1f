namespace Azure.Data.Tables;

/// <summary>One query: what to find, what to give, how much at a time.</summary>
internal sealed class EntityQuery<T>(EntityStore store, string table, string? filter, int? maxPerPage, IEnumerable<string>? select) : Pageable<T>
    where T : class, ITableEntity
{
    private const int PageLimit = 1000;
    public override IEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) => Pages(continuationToken, pageSizeHint);

    public IEnumerable<Page<T>> Pages(string? continuationToken, int? pageSizeHint)
    {
        var size = pageSizeHint ?? maxPerPage ?? PageLimit;
        if (size is < 1 or > PageLimit) throw TableFailure.Input($"A page holds 1 to {PageLimit} rows, not {size}.");
        var parsed = FilterParser.Parse(filter);
        var binder = EntityBinder.For(typeof(T));
        var wanted = Selection.Of(select);
        var from = EntityKey.Parse(continuationToken);
        do
        {
            var (rows, next) = store.Page(table, parsed, from, size);
            var values = new T[rows.Count];
            for (var i = 0; i < values.Length; i++) values[i] = (T)binder.Write(rows[i], wanted);
            from = next;
            yield return Page<T>.FromValues(values, next?.ToString(), new LocalResponse(200));
        }
        while (from is not null);
    }
}
