namespace DanVanKheo.Embedded.Durable;

/// <summary>Selects instances in order of id. All values travel as parameters.</summary>
internal sealed record InstanceFilter
{
    public IReadOnlyCollection<InstanceStatus>? Statuses { get; init; }
    public DateTimeOffset? CreatedFrom { get; init; }
    public DateTimeOffset? CreatedTo { get; init; }
    public string? Prefix { get; init; }
    public string? After { get; init; }
    public int Limit { get; init; } = OrchestrationQuery.DefaultPageSize;

    public List<InstanceRow> Rows(SqliteSession session) => session.Rows(
        InstanceTable.Row,
        $"SELECT {InstanceTable.Columns} FROM inst WHERE id > @p0 AND substr(id, 1, length(@p1)) = @p1 AND created BETWEEN @p2 AND @p3 AND {StatusCondition()} ORDER BY id LIMIT @p4",
        After ?? "", Prefix ?? "", CreatedFrom?.UtcTicks ?? 0L, CreatedTo?.UtcTicks ?? long.MaxValue, Limit);

    // Numbers of an enumeration; nothing of the caller's text gets into the statement.
    private string StatusCondition() => Statuses is null ? "1" : $"status IN ({string.Join(',', Statuses.Select(status => (int)status))})";
}
