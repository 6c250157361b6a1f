using DanVanKheo.Embedded.Tests.Host;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DanVanKheo.Durable;

public sealed class CallTests
{
    private static readonly Func<string, string> Hello = name => $"Chào {name}!";

    [Fact]
    public async Task Activities_run_in_sequence()
    {
        await using var hub = await Hub.OpenAsync(new Code().Activity("hello", Hello).Orchestrator("sequence", async context =>
        {
            var greetings = new List<string>();
            foreach (var name in context.GetInput<string[]>()!) greetings.Add(await context.CallActivityAsync<string>("hello", name));
            return greetings;
        }));
        var id = await hub.StartAsync("sequence", new[] { "Hà Nội", "Huế", "Sài Gòn" });
        Assert.Equal(["Chào Hà Nội!", "Chào Huế!", "Chào Sài Gòn!"], (await hub.OutputOfAsync<string[]>(id))!);
    }

    [Theory]
    [InlineData(100, 32)]
    [InlineData(100, 2)]
    public async Task Activities_fan_out_and_in(int count, int slots)
    {
        var code = new Code().Activity<int, int>("square", n => n * n).Orchestrator("fan", async context =>
            (await Task.WhenAll(Enumerable.Range(0, context.GetInput<int>()).Select(n => context.CallActivityAsync<int>("square", n)))).Sum());
        await using var hub = await Hub.OpenAsync(code, activities: slots);
        Assert.Equal(Enumerable.Range(0, count).Sum(n => n * n), await hub.OutputOfAsync<int>(await hub.StartAsync("fan", count)));
    }

    [Fact]
    public async Task A_sub_orchestration_answers_and_knows_its_parent()
    {
        var code = new Code()
            .Orchestrator("child", context => Task.FromResult($"{context.Parent!.Name} {context.Parent.InstanceId} {context.InstanceId} {context.GetInput<int>()} {context.Version}"))
            .Orchestrator("parent", context => context.CallSubOrchestratorAsync<string>("child", 7, new SubOrchestrationOptions(instanceId: "the-child")));
        await using var hub = await Hub.OpenAsync(code);
        Assert.Equal("parent the-parent the-child 7 1.0", await hub.OutputOfAsync<string>(await hub.StartAsync("parent", id: "the-parent")));
    }

    [Fact]
    public async Task A_failure_keeps_its_type_and_its_causes()
    {
        var code = new Code()
            .Activity("break", (Func<int, int>)(_ => throw new InvalidDataException("đĩa hỏng", new TimeoutException("chậm"))))
            .Orchestrator("child", context => context.CallActivityAsync<int>("break", 1))
            .Orchestrator("parent", async context =>
            {
                var failure = await Assert.ThrowsAsync<TaskFailedException>(() => context.CallSubOrchestratorAsync<int>("child"));
                var inner = failure.FailureDetails.InnerFailure!;
                return (string[])[failure.TaskName, failure.FailureDetails.ErrorType, inner.ErrorType, inner.ErrorMessage, inner.InnerFailure!.ErrorMessage, $"{inner.IsCausedBy<IOException>()} {inner.IsCausedBy<SystemException>()}"];
            });
        await using var hub = await Hub.OpenAsync(code);
        Assert.Equal(
            ["child", "Microsoft.DurableTask.TaskFailedException", "System.IO.InvalidDataException", "đĩa hỏng", "chậm", "False True"],
            (await hub.OutputOfAsync<string[]>(await hub.StartAsync("parent")))!);
    }

    [Fact]
    public async Task An_unhandled_failure_fails_the_instance()
    {
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator<int>("bad", _ => throw new InvalidOperationException("không được")));
        var end = await hub.EndOfAsync(await hub.StartAsync("bad"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Equal("không được", end.FailureDetails!.ErrorMessage);
        Assert.True(end.FailureDetails.IsCausedBy<InvalidOperationException>());
    }

    [Fact]
    public async Task A_call_of_an_unknown_activity_fails_without_retry()
    {
        var policy = TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromDays(1)));
        await using var hub = await Hub.OpenAsync(new Code().Orchestrator("lost", context => context.CallActivityAsync<int>("nowhere", options: policy)));
        var end = await hub.EndOfAsync(await hub.StartAsync("lost"));
        Assert.Contains("no activity named 'nowhere'", end.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_whose_id_is_running_fails_in_its_parent()
    {
        var code = new Code()
            .Orchestrator("wait", context => context.WaitForExternalEvent<int>("go"))
            .Orchestrator("parent", context => context.CallSubOrchestratorAsync<int>("wait", options: new SubOrchestrationOptions(instanceId: "one")));
        await using var hub = await Hub.OpenAsync(code);
        await hub.StartAsync("wait", id: "one");
        var end = await hub.EndOfAsync(await hub.StartAsync("parent"));
        Assert.Contains("running already", end.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_nobody_awaits_is_made_all_the_same()
    {
        var done = new TaskCompletionSource<string>();
        var code = new Code()
            .Activity<string, bool>("tell", text => done.TrySetResult(text))
            .Orchestrator("forget", context =>
            {
                _ = context.CallActivityAsync("tell", "vẫn chạy");
                return Task.CompletedTask;
            });
        await using var hub = await Hub.OpenAsync(code);
        await hub.EndOfAsync(await hub.StartAsync("forget"));
        Assert.Equal("vẫn chạy", await done.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ids_and_time_are_the_same_in_every_replay()
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();
        var code = new Code().Activity("hello", Hello).Orchestrator("stable", async context =>
        {
            seen.Add($"{context.NewGuid()} {context.NewGuid()} {context.CurrentUtcDateTime:o}");
            await context.CallActivityAsync("hello", "a");
            await context.CallActivityAsync("hello", "b");
            Assert.False(context.IsReplaying);
        });
        await using var hub = await Hub.OpenAsync(code);
        await hub.OutputOfAsync<object>(await hub.StartAsync("stable"));
        Assert.Equal(3, seen.Count);
        Assert.Single(seen.Distinct());
    }

    [Fact]
    public async Task A_replay_safe_logger_says_everything_once_and_the_version_is_that_of_the_start()
    {
        var code = new Code().Activity("hello", Hello).Orchestrator("told", async context =>
        {
            var log = context.CreateReplaySafeLogger("told");
            for (var step = 1; step <= 3; step++)
            {
                log.LogInformation("Bước {Step} của {Version}", step, context.Version);
                await context.CallActivityAsync("hello", "a");
            }

            return context.Version;
        });
        using var lines = new LogLines();
        using var loggers = new LoggerFactory([lines]);
        await using var hub = await Hub.OpenAsync(code, loggers: loggers);
        var options = new StartOrchestrationOptions("new") { Version = new TaskVersion("2.1") };
        await hub.Client.ScheduleNewOrchestrationInstanceAsync("told", null, options, TestContext.Current.CancellationToken);
        Assert.Equal("2.1", await hub.OutputOfAsync<string>("new"));
        Assert.Equal(
            ["Information: Bước 1 của 2.1 ", "Information: Bước 2 của 2.1 ", "Information: Bước 3 của 2.1 "],
            lines.Text.Split('\n').Where(line => line.Contains("Bước", StringComparison.Ordinal)));
        Assert.Equal("1.0", await hub.OutputOfAsync<string>(await hub.StartAsync("told")));
    }
}
