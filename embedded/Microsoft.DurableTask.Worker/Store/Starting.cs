namespace DanVanKheo.Embedded.Durable;

/// <summary>Creates instances, inside a write.</summary>
internal static class Starting
{
    /// <summary>False when an instance of that id stands in the way. A finished one is replaced, as the Functions host does by default.</summary>
    public static bool Create(SqliteSession session, NewInstance request, long now)
    {
        long generation = 0;
        if (InstanceTable.Standing(session, request.Id) is { } standing)
        {
            if (standing.Status < InstanceStatus.Completed) return false;
            generation = standing.Generation + 1;
            HistoryTable.Delete(session, request.Id);
            InboxTable.DeleteAll(session, request.Id);
        }

        var delayed = request.StartAt > now;
        InstanceTable.Insert(session, Row(request, generation, delayed, now));
        if (delayed) WorkTable.Insert(session, new TimerRow(request.StartAt!.Value, new CallKey(request.Id, generation, TimerRow.StartTid)));
        else InboxTable.Insert(session, request.Id, StartOf(generation), now);
        return true;
    }

    public static InboxRow StartOf(long generation) => new(InboxTable.StartSeq, generation, HistoryKind.ExecutionStarted, 0, null, null);

    private static InstanceRow Row(NewInstance request, long generation, bool delayed, long now) => new()
    {
        Id = request.Id,
        Name = request.Name,
        Version = request.Version,
        Input = request.Input,
        Parent = request.Parent,
        Generation = generation,
        StartAt = delayed ? request.StartAt : null,
        Created = now,
    };
}
