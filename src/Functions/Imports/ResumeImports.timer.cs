using DanVanKheo.Calendar;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Imports;

/// <summary>Every few minutes: a list whose check or import was begun and is not there goes on; its rows tell what is left.</summary>
public sealed class ResumeImports(ImportStore imports, ImportDesk desk, TimeProvider clock)
{
    private static readonly TimeSpan Looked = TimeSpan.FromDays(30);

    /// <summary>Younger than this, the page that started it is still about to.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(30);

    [Function(nameof(ResumeImports))]
    public async Task Run([TimerTrigger("%ReconcileSchedule%", UseMonitor = false)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await foreach (var import in imports.SinceAsync($"{VietnamTime.Local(now - Looked):yyyyMMdd}", cancellationToken))
        {
            if (import.State == ImportState.Checking && now - import.CreatedAt > Settling) await desk.CheckAsync(import, client, TimeSpan.Zero, cancellationToken);
            if (import.State == ImportState.Running && now - import.StartedAt > Settling) await desk.EnsureRunningAsync(import.Id, client, cancellationToken);
        }
    }
}
