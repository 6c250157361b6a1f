using System.Text.Json;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Instances;

/// <summary>Reads instances through the official client.</summary>
public sealed class InstanceBoard(TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>More than a bloc ever has open; beyond it the counts say that they are not all.</summary>
    private const int MostCounted = 5_000;

    /// <summary>Who waits and who failed. Those that ended well are not counted: their number only grows.</summary>
    public async Task<InstanceCounts> CountAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        var all = new List<Instance>();
        var query = new OrchestrationQuery(
            Statuses: [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended, OrchestrationRuntimeStatus.Failed],
            FetchInputsAndOutputs: true);
        await foreach (var found in client.GetAllInstancesAsync(query).WithCancellation(cancellationToken))
        {
            if (all.Count == MostCounted) return InstanceCounts.From(all, true);
            all.Add(Read(found));
        }

        return InstanceCounts.From(all, false);
    }

    /// <summary>One page of those in a state (null: of all), and the token of the next page. A page may hold fewer: the engine knows fewer states than we show.</summary>
    public async Task<(IReadOnlyList<Instance> Instances, string? Next)> PageAsync(DurableTaskClient client, InstanceState? state, string prefix, string? token, CancellationToken cancellationToken)
    {
        var query = new OrchestrationQuery(Statuses: StatusesOf(state), InstanceIdPrefix: prefix.Length > 0 ? prefix : null, PageSize: PageSize, FetchInputsAndOutputs: true, ContinuationToken: token);
        var instances = new List<Instance>();
        await foreach (var page in client.GetAllInstancesAsync(query).AsPages(token, PageSize).WithCancellation(cancellationToken))
        {
            instances.AddRange(page.Values.Select(Read).Where(i => state is null || i.State == state));
            if (page.ContinuationToken is null || instances.Count >= PageSize) return (instances, page.ContinuationToken);
        }

        return (instances, null);
    }

    public async Task<Instance?> FindAsync(DurableTaskClient client, string id, CancellationToken cancellationToken) =>
        await client.GetInstanceAsync(id, getInputsAndOutputs: true, cancellationToken) is { } found ? Read(found) : null;

    private Instance Read(OrchestrationMetadata found) => new(
        found.InstanceId,
        found.Name,
        InstanceStates.Of(found.RuntimeStatus.ToString(), found.FailureDetails is not null, found.LastUpdatedAt, clock.GetUtcNow()),
        found.CreatedAt,
        found.LastUpdatedAt,
        WakeAt(found.SerializedCustomStatus),
        found.FailureDetails?.ErrorMessage ?? "");

    /// <summary>A stage says in its custom status when it will wake; others say nothing.</summary>
    private static DateTimeOffset? WakeAt(string? status)
    {
        try
        {
            return status is null ? null : JsonSerializer.Deserialize<DateTimeOffset?>(status);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static OrchestrationRuntimeStatus[]? StatusesOf(InstanceState? state) => state switch
    {
        InstanceState.Running or InstanceState.Waiting => [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running],
        InstanceState.Suspended or InstanceState.SetAside => [OrchestrationRuntimeStatus.Suspended],
        InstanceState.Failed => [OrchestrationRuntimeStatus.Failed],
        InstanceState.Completed => [OrchestrationRuntimeStatus.Completed],
        InstanceState.Terminated => [OrchestrationRuntimeStatus.Terminated],
        _ => null,
    };
}
