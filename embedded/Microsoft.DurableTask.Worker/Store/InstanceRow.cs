namespace DanVanKheo.Embedded.Durable;

/// <summary>One row of <c>inst</c>. Generations grow with every ContinueAsNew and every reuse of the id, so that late results of an older run are told apart.</summary>
internal sealed record InstanceRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string Version { get; init; } = "";
    public InstanceStatus Status { get; init; }
    public string? Input { get; init; }
    public string? Output { get; init; }
    public string? Custom { get; init; }
    public ParentLink? Parent { get; init; }
    public long Generation { get; init; }
    public long NextSeq { get; init; }
    public long? StartAt { get; init; }
    public long Created { get; init; }
    public long Updated { get; init; }
    public long HistoryBytes { get; init; }

    /// <summary>TaskFailureDetails as JSON.</summary>
    public string? Error { get; init; }
    public bool IsFinished => Status >= InstanceStatus.Completed;
}
