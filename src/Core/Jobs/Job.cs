namespace DanVanKheo.Jobs;

/// <summary>One piece of long work: begun by an officer, done in parts, each of which may run twice.</summary>
/// <param name="Id">Time and chance: 20270105-093000-1a2b3c4d; of a check the id of its import and a number.</param>
/// <param name="About">What it is about; <see cref="JobKind"/> says how it is written.</param>
/// <param name="Person">Who began it: only they see it, and an administrator.</param>
public sealed record Job(string Id, JobKind Kind, string About, string Person, DateTimeOffset StartedAt)
{
    public JobState State { get; init; } = JobState.Running;

    /// <summary>How many parts there are; 0 until it is planned.</summary>
    public int Parts { get; init; }

    /// <summary>Parts that are done.</summary>
    public int Done { get; init; }

    /// <summary>How many things the work goes over: rows, dossiers, sheets. 0 until it is planned.</summary>
    public int Things { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Name of the file it made; empty when it made none.</summary>
    public string File { get; init; } = "";

    /// <summary>Code of the rule that was in its way.</summary>
    public string Refusal { get; init; } = "";

    public bool IsRunning => State == JobState.Running;

    public string InstanceId => $"job-{Id}";
}
