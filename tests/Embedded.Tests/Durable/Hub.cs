using DanVanKheo.Embedded.Durable;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>A hub on a folder of its own, which can be closed, killed in spirit and opened again.</summary>
internal sealed class Hub : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-").FullName;
    private DurableHub? hub;

    private Hub(Code code) => Code = code;

    public Code Code { get; set; }

    public Clock? Clock { get; init; }

    public int Activities { get; init; } = 32;

    public ILoggerFactory Loggers { get; init; } = NullLoggerFactory.Instance;

    public string Database => new HubSettings(folder, "test").DatabasePath;

    public string TrialFile => new HubSettings(folder, "test").TrialPath;

    public string LockFile => new HubSettings(folder, "test").LockPath;

    public DurableTaskClient Client => new HubClient(Running);

    public DurableHub Running => hub ?? throw new InvalidOperationException("The hub is closed.");

    public static async Task<Hub> OpenAsync(Code code, Clock? clock = null, int activities = 32, ILoggerFactory? loggers = null)
    {
        var hub = new Hub(code) { Clock = clock, Activities = activities, Loggers = loggers ?? NullLoggerFactory.Instance };
        await hub.OpenAsync();
        return hub;
    }

    public async Task OpenAsync() => hub = await StartAsync(TimeSpan.FromSeconds(5));

    /// <summary>A second process on the same folder.</summary>
    public async Task<DurableHub> StartAsync(TimeSpan patience)
    {
        var settings = new HubSettings(folder, "test")
        {
            MaxConcurrentActivities = Activities,
            Tick = TimeSpan.FromMilliseconds(20),
            LockPatience = patience,
            DrainPatience = TimeSpan.FromSeconds(5),
            DefaultVersion = "1.0",
        };
        var opened = await DurableHub.OpenAsync(settings, new HubParts(Code, Code) { Time = Clock ?? TimeProvider.System, Loggers = Loggers });
        opened.Start();
        return opened;
    }

    /// <summary>Ends without saving anything that is only in memory, and starts again.</summary>
    public async Task CrashAndReopenAsync()
    {
        await Running.AbortAsync();
        await OpenAsync();
    }

    public async Task RestartAsync()
    {
        await Running.StopAsync();
        await OpenAsync();
    }

    public async Task<string> StartAsync(string name, object? input = null, string? id = null) =>
        await Client.ScheduleNewOrchestrationInstanceAsync(name, input, new(id), TestContext.Current.CancellationToken);

    public Task<OrchestrationMetadata?> FindAsync(string id) => Client.GetInstanceAsync(id, TestContext.Current.CancellationToken);

    public async Task<OrchestrationMetadata> EndOfAsync(string id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            return await Client.WaitForInstanceCompletionAsync(id, true, cancellation: limit.Token);
        }
        catch (OperationCanceledException)
        {
            var stuck = await Client.GetInstanceAsync(id, true);
            throw new TimeoutException($"'{id}' did not end: {stuck} {stuck?.FailureDetails}");
        }
    }

    public async Task<T?> OutputOfAsync<T>(string id)
    {
        var end = await EndOfAsync(id);
        Assert.True(end.RuntimeStatus == OrchestrationRuntimeStatus.Completed, $"{end} {end.FailureDetails?.ErrorMessage}");
        return end.ReadOutputAs<T>();
    }

    public async Task<OrchestrationMetadata> UntilAsync(string id, Func<OrchestrationMetadata, bool> condition)
    {
        for (var i = 0; i < 1000; i++)
        {
            if (await Client.GetInstanceAsync(id, true) is { } found && condition(found)) return found;
            await Task.Delay(10);
        }

        throw new TimeoutException($"'{id}' never got there: {await Client.GetInstanceAsync(id, true)}");
    }

    public Task<OrchestrationMetadata> QuarantinedAsync(string id) =>
        UntilAsync(id, found => found is { RuntimeStatus: OrchestrationRuntimeStatus.Suspended, FailureDetails.ErrorType: "Quarantined" });

    /// <summary>Waits until the custom status reads so; orchestrators use it to say where they are.</summary>
    public Task<OrchestrationMetadata> AtAsync(string id, string status) =>
        UntilAsync(id, found => found.SerializedCustomStatus is not null && found.ReadCustomStatusAs<string>() == status);

    public async ValueTask DisposeAsync()
    {
        if (hub is not null)
        {
            Assert.Equal(0, hub.Swept);
            await hub.StopAsync();
        }

        Directory.Delete(folder, true);
    }
}
