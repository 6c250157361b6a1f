using Microsoft.DurableTask;

namespace DanVanKheo.Dossiers;

/// <summary>How often an activity is tried again: storage that is away for some minutes must not end a dossier's orchestration.</summary>
public static class Patience
{
    public static TaskOptions Activity { get; } = TaskOptions.FromRetryPolicy(
        new RetryPolicy(maxNumberOfAttempts: 10, firstRetryInterval: TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(5)));
}
