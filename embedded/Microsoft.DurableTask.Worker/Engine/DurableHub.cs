namespace DanVanKheo.Embedded.Durable;

/// <summary>One running task hub: the store, the pump, the activities and the clock.</summary>
internal sealed class DurableHub : IAsyncDisposable
{
    private const double FullQueue = 0.8;
    private readonly HubSettings settings;
    private readonly HubLock file;
    private readonly Pump pump;
    private readonly ActivityRunner activities;
    private readonly TimerClock timers;
    private readonly Sweeper sweeper;
    private readonly EpisodeRunner episodes;
    private readonly PayloadSweep payloads;
    private readonly IOrchestrationCode code;
    private readonly ILogger logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource crashed = new();
    private Task background = Task.CompletedTask;
    private int ended;

    private DurableHub(HubSettings settings, HubLock file, HubStore store, HubParts parts)
    {
        this.settings = settings;
        this.file = file;
        Store = store;
        store.Lost += Lose;
        Time = parts.Time;
        var files = new ContentFiles(settings.PayloadFolder);
        payloads = new PayloadSweep(store, files);
        Converter = new Payloads(parts.Converter, files);
        code = parts.Orchestrations;
        logger = parts.Loggers.CreateLogger("DurableTask.Hub");
        pump = new Pump(settings.MaxConcurrentEpisodes, EpisodeAsync, logger);
        activities = new ActivityRunner(store, parts.Activities, Converter, settings.MaxConcurrentActivities, pump.Signal, logger);
        timers = new TimerClock(store, parts.Time, settings.Tick, pump.Signal, logger);
        sweeper = new Sweeper(store, activities, pump.IsLive, id => pump.Signal(id), parts.Time, logger);
        var rules = new EpisodeRules(parts.Orchestrations, Converter, parts.Loggers, settings.DefaultVersion);
        episodes = new EpisodeRunner(store, new Trials(settings.TrialPath, store.WasClean), rules, activities, parts.Time, logger, pump.Signal);
    }

    public HubStore Store { get; }
    public TimeProvider Time { get; }
    public Payloads Converter { get; }
    public Watchers Watchers { get; } = new();
    public string DefaultVersion => settings.DefaultVersion;
    public string Name => settings.HubName;

    /// <summary>Times the sweeper had to help; anything but 0 is a defect.</summary>
    public int Swept => sweeper.Swept;

    /// <summary>Raised once when another process took the hub over: this process must end (exit code 70).</summary>
    public event Action? Lost;

    /// <summary>Takes the hub and opens its store; nothing runs before <see cref="Start"/>.</summary>
    public static async Task<DurableHub> OpenAsync(HubSettings settings, HubParts parts, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(settings.Folder);
        var file = await HubLock.TakeAsync(settings.LockPath, settings.LockPatience, cancellationToken).ConfigureAwait(false);
        try
        {
            var store = await HubStore.OpenAsync(settings.DatabasePath).ConfigureAwait(false);
            return new DurableHub(settings, file, store, parts);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Takes up everything that waits, and goes on from there.</summary>
    public void Start()
    {
        pump.Start(crashed.Token);
        sweeper.Recover();
        background = Task.WhenAll(Task.Run(() => timers.RunAsync(stopping.Token)), Task.Run(() => sweeper.RunAsync(settings.SweepInterval, stopping.Token)), Task.Run(() => SweepPayloads(DateTime.UtcNow)));
    }

    /// <summary>Orchestrators of unfinished instances that this build does not have; what is set aside is known already and not told.</summary>
    public List<string> WithoutCode() => Store.Read(session => session.Rows(
        row => row.GetString(0), $"SELECT DISTINCT name FROM inst WHERE status < {(int)InstanceStatus.Quarantined} ORDER BY name")).FindAll(name => !code.Knows(name));

    /// <summary>Something was committed into the inbox of an instance.</summary>
    public void Signal(string id) => pump.Signal(id);
    public void Announce(long due) => timers.Announce(due);
    public void Sweep() => sweeper.Sweep();

    /// <summary>Lets running activities finish, commits their results, closes the files. Never needed for correctness.</summary>
    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1) return;
        await stopping.CancelAsync().ConfigureAwait(false);
        await background.ConfigureAwait(false);
        await activities.DrainAsync(settings.DrainPatience).ConfigureAwait(false);
        for (var i = 0; i < 500 && !pump.IsIdle; i++) await Task.Delay(10).ConfigureAwait(false);
        await CloseAsync(clean: true).ConfigureAwait(false);
    }

    /// <summary>Ends as if the process had died: nothing in memory is saved.</summary>
    public async Task AbortAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1) return;
        await stopping.CancelAsync().ConfigureAwait(false);
        activities.Abort();
        await background.ConfigureAwait(false);
        await CloseAsync(clean: false).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync() => await StopAsync().ConfigureAwait(false);

    /// <summary>Throws when there is no room for another start: the queue of commits or the disk is nearly full.</summary>
    public void RequireRoom()
    {
        if (Store.Load > FullQueue) throw new HubOverloadedException("too many writes are waiting");
        if (new DriveInfo(Path.GetFullPath(settings.Folder)).AvailableFreeSpace < settings.MinFreeBytes) throw new HubOverloadedException("the disk is nearly full");
    }

    /// <summary>A commit failed, and nobody knows whether it reached the disk: whatever it may have left behind is taken up.</summary>
    public void Doubt() => _ = Task.Run(async () =>
    {
        await ((Task)Task.Delay(settings.Tick, stopping.Token)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stopping.IsCancellationRequested) logger.Guard(sweeper.Recover, "What a failed commit left behind could not be looked for; the sweeper will.");
    });

    public void SweepPayloads(DateTime now) => logger.Guard(() => payloads.Run(now), "Old payloads could not be removed; the next start tries again.");

    private async Task CloseAsync(bool clean)
    {
        await crashed.CancelAsync().ConfigureAwait(false);
        await pump.StopAsync().ConfigureAwait(false);
        if (clean) await ((Task)Store.MarkCleanAsync()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Store.Dispose();
        activities.Dispose();
        file.Dispose();
    }

    private async Task EpisodeAsync(string id, IReadOnlyList<Delivery> deliveries)
    {
        if (await TryAsync(id, deliveries).ConfigureAwait(false) is not { } receipt) return;
        timers.Settled(receipt.TimersSettled);
        foreach (var delivery in deliveries.Where(delivery => delivery is { Due: null, Fault: null })) activities.Forget(delivery.Key(id));
        foreach (var task in receipt.Batch?.Tasks ?? []) activities.Accept(task);
        foreach (var timer in receipt.Batch?.Timers ?? []) timers.Announce(timer.Due);
        foreach (var signal in receipt.Signals) pump.Signal(signal);
        // A full page means that more may wait.
        if (receipt.Batch?.InboxTaken.Count >= InboxTable.PageSize) pump.Signal(id);
        if (receipt.Batch is { } batch && batch.Before.Status != batch.After.Status) Watchers.Changed(id);
    }

    private async Task<EpisodeReceipt?> TryAsync(string id, IReadOnlyList<Delivery> deliveries)
    {
        try
        {
            return await episodes.RunAsync(id, deliveries).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not (StaleEpisodeException or FencedException))
        {
            Doubt();
            throw;
        }
    }

    private void Lose()
    {
        crashed.Cancel();
        stopping.Cancel();
        activities.Abort();
        logger.LogCritical("This process has lost task hub {Hub} and stops working on it.", settings.HubName);
        Lost?.Invoke();
    }
}
