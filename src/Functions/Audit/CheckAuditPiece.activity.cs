using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Audit;

/// <summary>Checks one piece of the logs, from where the piece before ended. Runs twice without harm: it counts on from what it was given.</summary>
public sealed partial class CheckAuditPiece(AuditVerifier verifier, AuditRunStore runs, TimeProvider clock, ILogger<CheckAuditPiece> logger)
{
    [Function(nameof(CheckAuditPiece))]
    public async Task<AuditRun> Run([ActivityTrigger] AuditRun run, CancellationToken cancellationToken)
    {
        var (next, found) = await verifier.NextAsync(run, clock.GetUtcNow(), cancellationToken);
        await runs.AddAsync(run.Id, run.Faults, found, cancellationToken);
        await runs.SaveAsync(next, cancellationToken);
        if (found.Count > 0) LogFaults(run.Id, found.Count, string.Join("; ", found.Take(10).Select(f => $"{f.Log} {f.Sequence} {f.Kind}")));
        return next;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The audit does not hold (check {Run}): {Count} faults. {Faults}")]
    private partial void LogFaults(string run, int count, string faults);
}
