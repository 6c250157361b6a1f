using Core = DurableTask.Core.History;

namespace DanVanKheo.Embedded.Durable;

/// <summary>The client of a hub in the same process. A call returns when what it asked for is on disk.</summary>
internal sealed class HubClient(DurableHub hub) : DurableTaskClient(hub.Name)
{
    private const int MaxIdLength = 1024;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(orchestratorName.Name, nameof(orchestratorName));
        hub.RequireRoom();
        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        RequireId(id);
        var request = new NewInstance(id, orchestratorName.Name, options?.Version?.Version ?? hub.DefaultVersion, hub.Converter.Serialize(input)) { StartAt = options?.StartAt?.UtcTicks };
        return await StartAsync(request, cancellation).ConfigureAwait(false);
    }

    public override Task<string> RestartAsync(string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        RequireId(instanceId);
        hub.RequireRoom();
        var row = Find(instanceId) ?? throw new ArgumentException($"There is no orchestration with the id '{instanceId}'.", nameof(instanceId));
        if (!restartWithNewInstanceId && !row.IsFinished) throw new InvalidOperationException($"Orchestration '{instanceId}' has not ended; it cannot be started again under its id.");
        return StartAsync(new NewInstance(restartWithNewInstanceId ? Guid.NewGuid().ToString("N") : instanceId, row.Name, row.Version, row.Input), cancellation);
    }

    public override async Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        RequireId(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var data = hub.Converter.Serialize(eventPayload);
        await WriteAsync(instanceId, session => InstanceInbox.Raise(hub.Store, session, instanceId, eventName, data, Now()), cancellation).ConfigureAwait(false);
    }

    public override Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
        ControlAsync(instanceId, HistoryKind.Terminated, options is { Recursive: true } ? InboxRow.Recursive : null, hub.Converter.Serialize(options?.Output), cancellation);

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        ControlAsync(instanceId, HistoryKind.Suspended, null, reason, cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        ControlAsync(instanceId, HistoryKind.Resumed, null, reason, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, row => row.Status != InstanceStatus.Pending, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, row => row.IsFinished, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata?> GetInstancesAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        return Task.FromResult(Find(instanceId) is { } row ? Metadata(row, getInputsAndOutputs) : null);
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null)
    {
        var query = filter ?? new OrchestrationQuery();
        return Pageable.Create<OrchestrationMetadata>((token, size, _) => Task.FromResult(Page(query, token ?? query.ContinuationToken, size ?? query.PageSize)));
    }

    public override Task<IList<Core.HistoryEvent>> GetOrchestrationHistoryAsync(string instanceId, CancellationToken cancellation = default)
    {
        RequireId(instanceId);
        var row = Find(instanceId) ?? throw new ArgumentException($"There is no orchestration with the id '{instanceId}'.", nameof(instanceId));
        var rows = hub.Store.Read(session => HistoryTable.Rows(session, row).Select(found => found.Entry).ToList());
        return Task.FromResult<IList<Core.HistoryEvent>>([.. rows.Select(entry => new RecordedEvent(entry, row, Text(entry.Data)))]);
    }

    public override async Task<PurgeResult> PurgeInstanceAsync(string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var recursive = options is { Recursive: true };
        return new PurgeResult(await hub.Store.WriteAsync(session => Purging.Purge(session, instanceId, recursive), cancellation).ConfigureAwait(false), true);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var recursive = options is { Recursive: true };
        var asked = filter.Statuses?.SelectMany(InstanceStatuses.FromRuntime).ToArray() is { Length: > 0 } statuses ? statuses : Enum.GetValues<InstanceStatus>();
        var selection = new InstanceFilter
        {
            Statuses = [.. asked.Where(status => status >= InstanceStatus.Completed)],
            CreatedFrom = filter.CreatedFrom,
            CreatedTo = filter.CreatedTo,
        };
        // Page by page, so that a large clean-up does not keep other commits waiting.
        for (var total = 0; ;)
        {
            var page = await hub.Store.WriteAsync(session => selection.Rows(session).ConvertAll(row => Purging.Purge(session, row.Id, recursive)), cancellation).ConfigureAwait(false);
            total += page.Sum();
            if (page.Count < selection.Limit) return new PurgeResult(total, true);
        }
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static void RequireId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, nameof(id));
        if (id.Length > MaxIdLength || id.Any(char.IsControl)) throw new ArgumentException($"An instance id has at most {MaxIdLength} characters and no control characters.", nameof(id));
    }

    private async Task<string> StartAsync(NewInstance request, CancellationToken cancellation)
    {
        if (!await CommitAsync(session => Starting.Create(session, request, Now()), cancellation).ConfigureAwait(false))
            throw new OrchestrationAlreadyExistsException($"An orchestration with the id '{request.Id}' exists already.");
        if (request.StartAt is { } due) hub.Announce(due);
        hub.Signal(request.Id);
        return request.Id;
    }

    // The answer may be lost after the commit: then what it left behind is looked for at once.
    private async Task<T> CommitAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellation)
    {
        try
        {
            return await hub.Store.WriteAsync(work, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is SqliteException or IOException)
        {
            hub.Doubt();
            throw;
        }
    }

    private long Now() => hub.Time.GetUtcNow().UtcTicks;
    private InstanceRow? Find(string id) => hub.Store.Read(session => InstanceTable.Find(session, id));

    private Task ControlAsync(string id, HistoryKind kind, string? name, string? data, CancellationToken cancellation)
    {
        RequireId(id);
        return WriteAsync(id, session => InstanceInbox.Control(hub.Store, session, id, kind, name, data, Now()), cancellation);
    }

    private async Task WriteAsync(string id, Func<SqliteSession, int> work, CancellationToken cancellation)
    {
        await CommitAsync(work, cancellation).ConfigureAwait(false);
        hub.Signal(id);
    }

    private async Task<OrchestrationMetadata> WaitAsync(string id, Func<InstanceRow, bool> isReached, bool payloads, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        while (true)
        {
            var change = hub.Watchers.NextChange(id);
            var row = Find(id) ?? throw new InvalidOperationException($"There is no orchestration with the id '{id}'.");
            if (isReached(row)) return Metadata(row, payloads);
            // The second is a backstop for an instance that was replaced between the two lines above.
            await change.WaitAsync(TimeSpan.FromSeconds(1), cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private Page<OrchestrationMetadata> Page(OrchestrationQuery query, string? after, int size)
    {
        if (query.TaskHubNames is { } names && !names.Contains(hub.Name, StringComparer.OrdinalIgnoreCase)) return new Page<OrchestrationMetadata>([]);
        var filter = new InstanceFilter
        {
            Statuses = query.Statuses?.SelectMany(InstanceStatuses.FromRuntime).ToArray() is { Length: > 0 } statuses ? statuses : null,
            CreatedFrom = query.CreatedFrom,
            CreatedTo = query.CreatedTo,
            Prefix = query.InstanceIdPrefix,
            After = after,
            Limit = size > 0 ? size : OrchestrationQuery.DefaultPageSize,
        };
        var rows = hub.Store.Read(filter.Rows);
        return new Page<OrchestrationMetadata>(rows.ConvertAll(row => Metadata(row, query.FetchInputsAndOutputs)), rows.Count == filter.Limit ? rows[^1].Id : null);
    }

    private string? Text(string? data)
    {
        try
        {
            return hub.Converter.Text(data);
        }
        catch (OrchestrationFault)
        {
            // A lost payload must not hide the instance that needs help; its name stands in its place.
            return data;
        }
    }

    private OrchestrationMetadata Metadata(InstanceRow row, bool payloads) => new(row.Name, row.Id)
    {
        DataConverter = payloads ? hub.Converter : null,
        RuntimeStatus = InstanceStatuses.ToRuntime(row.Status),
        CreatedAt = new DateTimeOffset(row.Created, TimeSpan.Zero),
        LastUpdatedAt = new DateTimeOffset(row.Updated, TimeSpan.Zero),
        SerializedInput = payloads ? Text(row.Input) : null,
        SerializedOutput = payloads ? Text(row.Output) : null,
        SerializedCustomStatus = payloads ? Text(row.Custom) : null,
        FailureDetails = row.Error is null ? null : Failure.Read(row.Error),
    };
}
