namespace DanVanKheo.Embedded.Durable;

/// <summary>Gives every instance with input its episodes: one at a time per instance, many instances at once. Idle instances cost nothing.</summary>
internal sealed class Pump(int workers, Func<string, IReadOnlyList<Delivery>, Task> episode, ILogger logger)
{
    private readonly ConcurrentDictionary<string, LiveInstance> live = new(StringComparer.Ordinal);
    private readonly Channel<LiveInstance> queue = Channel.CreateUnbounded<LiveInstance>();
    private readonly List<Task> loops = [];
    public bool IsIdle => live.IsEmpty;
    public bool IsLive(string id) => live.ContainsKey(id);

    public void Signal(string id, Delivery? delivery = null)
    {
        while (true)
        {
            var instance = live.GetOrAdd(id, key => new LiveInstance(key));
            var (accepted, schedule) = instance.Signal(delivery);
            if (schedule) queue.Writer.TryWrite(instance);
            if (accepted) return;
            // Retired between the look-up and the signal; its worker removes it in a moment.
            live.TryRemove(KeyValuePair.Create(id, instance));
        }
    }

    public void Start(CancellationToken stopping)
    {
        for (var i = 0; i < workers; i++) loops.Add(Task.Run(() => WorkAsync(stopping), CancellationToken.None));
    }

    public Task StopAsync()
    {
        queue.Writer.TryComplete();
        return Task.WhenAll(loops);
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        await foreach (var instance in queue.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            if (!stopping.IsCancellationRequested) await TurnAsync(instance, stopping).ConfigureAwait(false);
    }

    private async Task TurnAsync(LiveInstance instance, CancellationToken stopping)
    {
        var taken = instance.Take();
        try
        {
            await episode(instance.Id, taken).ConfigureAwait(false);
            instance.Failures = 0;
        }
        catch (StaleEpisodeException)
        {
            instance.Return(taken);
        }
        catch (FencedException)
        {
            return;
        }
        catch (Exception failure)
        {
            if (stopping.IsCancellationRequested) return;
            logger.LogError(failure, "An episode of {InstanceId} could not be committed; it will be tried again.", instance.Id);
            instance.Return(taken);
            _ = AgainAsync(instance, stopping);
            return;
        }

        if (instance.TryRetire()) live.TryRemove(KeyValuePair.Create(instance.Id, instance));
        else queue.Writer.TryWrite(instance);
    }

    private async Task AgainAsync(LiveInstance instance, CancellationToken stopping)
    {
        var wait = TimeSpan.FromMilliseconds(Math.Min(30_000, 200 * Math.Pow(2, instance.Failures++)));
        await Task.Delay(wait, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        queue.Writer.TryWrite(instance);
    }
}
