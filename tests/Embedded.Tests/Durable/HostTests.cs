using System.Net.Http.Json;
using DanVanKheo.Embedded.Tests.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace DanVanKheo.Durable;

/// <summary>The whole way through the host: HTTP, client binding, middleware, orchestrator, activity.</summary>
public sealed class HostTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_orchestration_started_over_http_survives_a_restart_of_the_host()
    {
        var folder = Directory.CreateTempSubdirectory("durable-host-").FullName;
        await using (var host = await RunningHost.StartAsync(folder, builder => builder.UseMiddleware<CountingMiddleware>(), typeof(DossierFunctions)))
        {
            var started = await host.Client.PostAsync("/api/dossiers/7", null, Stop);
            Assert.Equal("dossier-7", await started.Content.ReadAsStringAsync(Stop));
        }

        Assert.True(CountingMiddleware.Runs > 0);
        await using (var host = await RunningHost.StartAsync(folder, _ => { }, typeof(DossierFunctions)))
        {
            await host.Client.PostAsync("/api/dossiers/7/opinion", JsonContent.Create(new Opinion("Lan", true)), Stop);
            Assert.Equal("7: Lan đồng ý", await host.Client.GetStringAsync("/api/dossiers/7/result", Stop));
        }

        Directory.Delete(folder, true);
    }

    public sealed record Opinion(string Person, bool Agrees);

    public sealed class CountingMiddleware : IFunctionsWorkerMiddleware
    {
        private static int runs;

        public static int Runs => runs;

        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            Interlocked.Increment(ref runs);
            await next(context);
        }
    }

    public sealed class DossierFunctions
    {
        [Function("start")]
        public async Task<IActionResult> Start(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dossiers/{id}")] HttpRequest request,
            string id,
            [DurableClient] DurableTaskClient client) =>
            new OkObjectResult(await client.ScheduleNewOrchestrationInstanceAsync("Dossier", id, new StartOrchestrationOptions("dossier-" + id), request.HttpContext.RequestAborted));

        [Function("opinion")]
        public async Task<IActionResult> Give(
            [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dossiers/{id}/opinion")] HttpRequest request,
            string id,
            [DurableClient] DurableTaskClient client)
        {
            var opinion = await HttpRequestJsonExtensions.ReadFromJsonAsync<Opinion>(request);
            await client.RaiseEventAsync("dossier-" + id, "opinion", opinion, request.HttpContext.RequestAborted);
            return new AcceptedResult();
        }

        [Function("result")]
        public async Task<IActionResult> Result(
            [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dossiers/{id}/result")] HttpRequest request,
            string id,
            [DurableClient] DurableTaskClient client) =>
            new OkObjectResult((await client.WaitForInstanceCompletionAsync("dossier-" + id, true, request.HttpContext.RequestAborted)).ReadOutputAs<string>());

        [Function("Dossier")]
        public async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var opinion = await context.WaitForExternalEvent<Opinion>("opinion");
            return context.GetInput<string>() + ": " + await context.CallActivityAsync<string>("Describe", opinion);
        }

        [Function("Describe")]
        public static string Describe([ActivityTrigger] Opinion opinion, CancellationToken stop) =>
            stop.IsCancellationRequested ? "" : $"{opinion.Person} {(opinion.Agrees ? "đồng ý" : "không đồng ý")}";
    }
}
