namespace Azure.Data.Tables;

/// <summary>One query: what to find, what to give, how much at a time.</summary>
internal sealed class EntityQuery<T>(EntityStore store, string table, string? filter, int? maxPerPage, IEnumerable<string>? select, CancellationToken cancellationToken)
    : LocalPages<T>(cancellationToken)
    where T : class, ITableEntity
{
    private const int PageLimit = 1000;

    protected override IEnumerable<Page<T>> Pages(string? continuationToken, int? pageSizeHint)
    {
        var size = pageSizeHint ?? maxPerPage ?? PageLimit;
        if (size is < 1 or > PageLimit) throw TableFailure.Input($"A page holds 1 to {PageLimit} rows, not {size}.");
        var parsed = FilterParser.Parse(filter);
        var binder = EntityBinder.For(typeof(T));
        var wanted = EntityBinder.Selection(select);
        var from = EntityKey.Parse(continuationToken);
        do
        {
            var (rows, next) = store.Page(table, parsed, from, size);
            from = next;
            yield return Page<T>.FromValues(rows.ConvertAll(row => (T)binder.Write(row, wanted)), next?.ToString(), new LocalResponse(200));
        }
        while (from is not null);
    }
}
