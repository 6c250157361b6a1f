namespace DanVanKheo.Embedded.Durable;

/// <summary>The client of a hub in the same process. A call returns when what it asked for is on disk.</summary>
internal sealed class HubClient(DurableHub hub) : DurableTaskClient(hub.Name)
{
    private const int MaxIdLength = 1024;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(orchestratorName.Name, nameof(orchestratorName));
        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        RequireId(id);
        var request = new NewInstance(id, orchestratorName.Name, options?.Version?.Version ?? hub.DefaultVersion, hub.Converter.Serialize(input))
        {
            StartAt = options?.StartAt?.UtcTicks,
            Tags = options is { Tags.Count: > 0 } ? JsonSerializer.Serialize(options.Tags) : null,
            Blocking = Blocking(options?.DedupeStatuses),
        };
        if (!await hub.Store.WriteAsync(session => Starting.Create(session, request, Now()), cancellation).ConfigureAwait(false))
            throw new OrchestrationAlreadyExistsException($"An orchestration with the id '{id}' exists already.");
        if (request.StartAt is { } due) hub.Announce(due);
        hub.Signal(id);
        return id;
    }

    public override async Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        RequireId(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var data = hub.Converter.Serialize(eventPayload);
        await WriteAsync(instanceId, session => InstanceInbox.Raise(hub.Store, session, instanceId, eventName, data, Now()), cancellation).ConfigureAwait(false);
    }

    public override Task TerminateInstanceAsync(string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
        ControlAsync(instanceId, HistoryKind.Terminated, options is { Recursive: true } ? Control.Recursive : null, hub.Converter.Serialize(options?.Output), cancellation);

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        ControlAsync(instanceId, HistoryKind.Suspended, null, reason, cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        ControlAsync(instanceId, HistoryKind.Resumed, null, reason, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, row => row.Status != InstanceStatus.Pending, getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
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

    public override async Task<PurgeResult> PurgeInstanceAsync(string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        var recursive = options is { Recursive: true };
        return new PurgeResult(await hub.Store.WriteAsync(session => Purging.Purge(session, instanceId, recursive), cancellation).ConfigureAwait(false), true);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
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

    private static InstanceStatus[] Blocking(IReadOnlyList<string>? statuses) => statuses is null
        ? []
        : [.. statuses.SelectMany(name => Enum.TryParse<OrchestrationRuntimeStatus>(name, true, out var status)
            ? InstanceStatuses.FromRuntime(status)
            : throw new ArgumentException($"'{name}' is not an orchestration status.", nameof(statuses)))];

    private long Now() => hub.Time.GetUtcNow().UtcTicks;
    private InstanceRow? Find(string id) => hub.Store.Read(session => InstanceTable.Find(session, id));

    private Task ControlAsync(string id, HistoryKind kind, string? name, string? data, CancellationToken cancellation)
    {
        RequireId(id);
        return WriteAsync(id, session => InstanceInbox.Control(hub.Store, session, id, kind, name, data, Now()), cancellation);
    }

    private async Task WriteAsync(string id, Action<SqliteSession> work, CancellationToken cancellation)
    {
        await hub.Store.WriteAsync(
            session =>
            {
                work(session);
                return true;
            },
            cancellation).ConfigureAwait(false);
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
            await Task.WhenAny(change, Task.Delay(TimeSpan.FromSeconds(1), cancellation)).ConfigureAwait(false);
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

    private OrchestrationMetadata Metadata(InstanceRow row, bool payloads) => new(row.Name, row.Id)
    {
        DataConverter = payloads ? hub.Converter : null,
        RuntimeStatus = InstanceStatuses.ToRuntime(row.Status),
        CreatedAt = new DateTimeOffset(row.Created, TimeSpan.Zero),
        LastUpdatedAt = new DateTimeOffset(row.Updated, TimeSpan.Zero),
        SerializedInput = payloads ? row.Input : null,
        SerializedOutput = payloads ? row.Output : null,
        SerializedCustomStatus = payloads ? row.Custom : null,
        FailureDetails = row.Error is null ? null : Failure.Read(row.Error),
        Tags = row.Tags is null ? ImmutableDictionary<string, string>.Empty : JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(row.Tags)!,
    };
}
