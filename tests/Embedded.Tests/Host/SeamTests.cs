using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

/// <summary>What an extension with triggers of its own relies on.</summary>
public sealed class SeamTests
{
    private readonly Journal journal = new();

    [Fact]
    public async Task A_run_reaches_the_method_on_the_callers_stack_and_comes_back_on_its_context()
    {
        await using var host = await StartAsync();
        var listener = host.Services.GetRequiredService<PulseListener>();
        Task<object?> run;
        var before = SynchronizationContext.Current;
        var own = new OwnContext();
        SynchronizationContext.SetSynchronizationContext(own);
        try
        {
            run = listener.PulseAsync("Doubled", 21);
            Assert.EndsWith("middleware > prepared", journal.Text, StringComparison.Ordinal);
            journal.Gate.SetResult();
            own.RunUntil(run);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        Assert.Equal("heart 42", await run);
        Assert.EndsWith("OwnContext", journal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_awaited_and_failures_come_unwrapped()
    {
        await using var host = await StartAsync();
        var listener = host.Services.GetRequiredService<PulseListener>();
        Assert.Equal(8, await listener.PulseAsync("Quick", 7));
        Assert.Null(await listener.PulseAsync("Silent", 7));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => listener.PulseAsync("Silent", -1));
    }

    [Fact]
    public async Task A_listener_is_in_the_banner_listens_before_HTTP_and_stops_after_it()
    {
        await using (var host = await StartAsync())
        {
            Assert.Contains("Quick: pulse", host.Log.Text, StringComparison.Ordinal);
            Assert.Equal("listening", journal.Text);
            var slow = host.Client.GetAsync("/api/Slow", TestContext.Current.CancellationToken);
            await journal.UntilAsync("slow begins");
            var stop = host.StopAsync();
            await Task.Delay(300, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("stopped listening", journal.Text, StringComparison.Ordinal);
            journal.Gate.SetResult();
            (await slow).Dispose();
            await stop;
        }

        Assert.EndsWith("stopped listening", journal.Text, StringComparison.Ordinal);
    }

    private Task<RunningHost> StartAsync() => RunningHost.StartAsync(builder =>
    {
        builder.Services.AddSingleton(journal).AddScoped<PipelineFunctions.Scoped>().AddSingleton<PulseListener>();
        builder.Services.AddSingleton<ITriggerListener>(services => services.GetRequiredService<PulseListener>());
        builder.Services.AddSingleton<IParameterBinder, PulseBinder>();
        builder.Use(next => context =>
        {
            if (context.FunctionDefinition.Name != "Slow") journal.Note("middleware");
            return next(context);
        });
    }, typeof(PulseFunctions), typeof(PipelineFunctions));

    private sealed class OwnContext : SynchronizationContext
    {
        private readonly System.Collections.Concurrent.BlockingCollection<Action> posted = [];

        public override void Post(SendOrPostCallback d, object? state) => posted.Add(() => d(state));

        public void RunUntil(Task task)
        {
            while (!task.IsCompleted)
            {
                if (posted.TryTake(out var action, 5000)) action();
                else if (!task.IsCompleted) throw new TimeoutException("Nothing came back to the context.");
            }
        }
    }
}
