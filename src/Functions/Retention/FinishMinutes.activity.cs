using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Retention;

/// <summary>The minutes are carried out; a second run changes nothing.</summary>
public sealed class FinishMinutes(RetentionStore retention, TimeProvider clock)
{
    [Function(nameof(FinishMinutes))]
    public async Task Run([ActivityTrigger] string minutes, CancellationToken cancellationToken)
    {
        if (await retention.FindMinutesAsync(minutes, cancellationToken) is { DoneAt: null } found) await retention.SaveAsync(found with { DoneAt = clock.GetUtcNow() }, cancellationToken);
    }
}
