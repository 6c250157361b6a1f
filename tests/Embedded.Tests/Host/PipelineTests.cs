using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class PipelineTests
{
    private readonly Journal journal = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Middleware_stands_around_the_function_in_its_order_and_the_scope_ends_last()
    {
        await using var host = await StartAsync(builder =>
        {
            builder.UseMiddleware<Outer>();
            builder.Use(next => async context =>
            {
                journal.Note("inner in " + context.GetHttpContext()!.Request.Path);
                await next(context);
                journal.Note("inner out " + context.GetInvocationResult().Value!.GetType().Name);
            });
        });

        Assert.Equal("same scope", await host.Client.GetStringAsync("/api/Plain", Ct));
        await journal.UntilAsync("scope ends");
        Assert.Equal("outer in > inner in /api/Plain > function > inner out ContentResult > outer out > scope ends", journal.Text);
    }

    [Fact]
    public async Task Middleware_may_answer_itself_replace_the_result_or_catch_the_failure()
    {
        await using var host = await StartAsync(builder => builder.Use(next => async context =>
        {
            var http = context.GetHttpContext()!;
            if (http.Request.Query.ContainsKey("stop"))
            {
                http.Response.StatusCode = 403;
                await http.Response.WriteAsync("stopped");
                return;
            }

            try
            {
                await next(context);
                if (http.Request.Query.ContainsKey("replace")) context.GetInvocationResult().Value = new StatusCodeResult(418);
            }
            catch (InvalidOperationException failure)
            {
                context.GetInvocationResult().Value = new ContentResult { Content = "caught " + failure.Message, StatusCode = 500 };
            }
        }));

        using var stopped = await host.Client.GetAsync("/api/Plain?stop", Ct);
        Assert.Equal("stopped", await stopped.Content.ReadAsStringAsync(Ct));
        Assert.Equal(HttpStatusCode.Forbidden, stopped.StatusCode);
        using var replaced = await host.Client.GetAsync("/api/Plain?replace", Ct);
        Assert.Equal(418, (int)replaced.StatusCode);
        using var caught = await host.Client.GetAsync("/api/Broken", Ct);
        Assert.Equal("caught broken", await caught.Content.ReadAsStringAsync(Ct));
        Assert.DoesNotContain("Function 'Broken' failed", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_goes_away_cancels_its_function()
    {
        await using var host = await StartAsync();
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var request = host.Client.GetAsync("/api/Slow", leaving.Token);
        await journal.UntilAsync("slow begins");
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await journal.UntilAsync("slow cancelled");
        Assert.DoesNotContain("Error:", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_lets_running_requests_end_and_takes_no_new_ones()
    {
        await using var host = await StartAsync();
        var running = host.Client.GetStringAsync("/api/Slow", Ct);
        await journal.UntilAsync("slow begins");
        var stop = host.StopAsync();
        await Task.Delay(300, Ct);
        Assert.False(stop.IsCompleted);
        using var other = new HttpClient { BaseAddress = host.Client.BaseAddress };
        await Assert.ThrowsAsync<HttpRequestException>(() => other.GetAsync("/api/Plain", Ct));

        journal.Gate.SetResult();
        Assert.Equal("done", await running);
        await stop.WaitAsync(TimeSpan.FromSeconds(10), Ct);
    }

    private Task<RunningHost> StartAsync(Action<FunctionsApplicationBuilder>? configure = null) => RunningHost.StartAsync(builder =>
    {
        builder.Services.AddSingleton(journal).AddScoped<PipelineFunctions.Scoped>();
        configure?.Invoke(builder);
    }, typeof(PipelineFunctions));

    private sealed class Outer(Journal journal) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            journal.Note("outer in");
            await next(context);
            journal.Note("outer out");
        }
    }
}
