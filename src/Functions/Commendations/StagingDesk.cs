using DanVanKheo.Rules;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Commendations;

/// <summary>Applies all staged results in one batch that survives a crash.</summary>
public sealed class StagingDesk(StagedResults results, BatchStore batches)
{
    private const int IdLength = 16;

    public static bool IsId(string batch) => batch.Length == IdLength && batch.All(char.IsAsciiHexDigitLower);

    /// <param name="batch">Names the press of the button: the same again finds what it began.</param>
    /// <param name="shared">One decision for those with the same award, day and signer.</param>
    /// <returns>Null when the batch runs.</returns>
    public async Task<FieldProblem?> ApplyAsync(string batch, string person, bool shared, DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (await batches.FindAsync(batch, cancellationToken) is null)
        {
            if (await results.WaitingAsync(cancellationToken) is not { Count: > 0 } waiting) return new("", "NothingStaged");
            await batches.StartAsync(batch, person, [.. waiting.Select(o => o.Stage.Dossier)], shared, cancellationToken);
        }

        // Again after a crash between the two: the instance id makes it one.
        if (await client.GetInstanceAsync(Batch.InstanceId(batch), cancellationToken) is null)
        {
            await client.ScheduleNewOrchestrationInstanceAsync(nameof(ApplyStagedOrchestration), batch, new StartOrchestrationOptions(Batch.InstanceId(batch)), cancellationToken);
        }

        return null;
    }
}
