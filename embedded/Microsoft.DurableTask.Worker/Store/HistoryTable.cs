namespace DanVanKheo.Embedded.Durable;

internal static class HistoryTable
{
    /// <summary>Adds to <paramref name="known"/> what the store has beyond it; throws <see cref="OrchestrationFault"/> when a row was changed or is missing.</summary>
    public static LoadedHistory Load(SqliteSession session, InstanceRow instance, LoadedHistory known)
    {
        var (events, link) = known;
        if (events.Count == instance.NextSeq) return known;
        foreach (var (entry, written) in Rows(session, instance, events.Count))
        {
            link = HistoryChain.Next(link, entry);
            if (!link.AsSpan().SequenceEqual(written)) throw new OrchestrationFault($"Row {events.Count} of the history was changed outside the engine.");
            events.Add(entry);
        }

        return events.Count == instance.NextSeq ? new LoadedHistory(events, link) : throw new OrchestrationFault($"The history has {events.Count} rows instead of {instance.NextSeq}.");
    }

    /// <summary>The rows of the generation at work from number <paramref name="first"/> on, as they stand.</summary>
    public static List<(HistoryEvent Entry, byte[] Link)> Rows(SqliteSession session, InstanceRow instance, long first = 0) => session.Rows(
        row => (new HistoryEvent((HistoryKind)row.GetInt32(0), row.GetInt64(1), row.Text(2), row.Text(3), row.GetInt64(4)), (byte[])row.GetValue(5)),
        "SELECT kind, tid, name, data, at, chain FROM hist WHERE id = @p0 AND gen = @p1 AND seq >= @p2 ORDER BY seq", instance.Id, instance.Generation, first);

    public static void Append(SqliteSession session, string id, long generation, long seq, HistoryEvent entry, byte[] link) => session.Execute(
        "INSERT INTO hist(id, gen, seq, kind, tid, name, data, at, chain) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)",
        id, generation, seq, (int)entry.Kind, entry.Tid, entry.Name, entry.Data, entry.At, link);

    public static void Delete(SqliteSession session, string id) => session.Execute("DELETE FROM hist WHERE id = @p0", id);
}
