namespace DanVanKheo.Audit;

/// <summary>One check of all logs: who asked for it, how far it is, how much it found. Also what one step of it hands to the next.</summary>
/// <param name="After">The last log that was looked at; empty at the beginning.</param>
/// <param name="Rows">Entries looked at.</param>
public sealed record AuditRun(string Id, string By, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt = null, string After = "", int Logs = 0, long Rows = 0, int Faults = 0)
{
    public static string InstanceId(string run) => $"audit-check-{run}";
}
