using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class RouteFunctions
{
    [Function("Health")]
    public IActionResult Health([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "healthz")] HttpRequest request) => Text("health");

    [Function("ByName")]
    public IActionResult ByName([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Text("by name " + request.Method);

    [Function("DossierNew")]
    public IActionResult New([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dossiers/new")] HttpRequest request) => Text("literal");

    [Function("Dossier")]
    public IActionResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dossiers/{id}")] HttpRequest request, string id) => Text("dossier " + id);

    [Function("DossierSave")]
    public IActionResult Save([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dossiers/{key}")] HttpRequest request, string key) => Text("saved " + key);

    [Function("Page")]
    public IActionResult Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "pages/{number:int:min(1)}")] HttpRequest request, int number) =>
        Text("page " + number);

    [Function("Typed")]
    public IActionResult Typed(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "typed/{guid}/{day}/{flag}/{amount?}")] HttpRequest request,
        Guid guid, DateTime day, bool flag, decimal? amount) => Text($"{guid:N} {day:yyyyMMdd} {flag} {amount?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}");

    [Function("Loose")]
    public IActionResult Loose([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "loose/{number}")] HttpRequest request, int number) => Text("loose " + number);

    [Function("Context")]
    public IActionResult Context(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "context/{name}")] HttpRequest request, FunctionContext context, CancellationToken ct) => Text(string.Join('|',
            context.FunctionDefinition.Name, request.RouteValues["name"],
            ReferenceEquals(context.GetHttpContext()!.Request, request), ReferenceEquals(request.HttpContext.RequestServices, context.InstanceServices),
            context.CancellationToken == ct, Guid.TryParse(context.InvocationId, out _)));

    private static ContentResult Text(string text) => new() { Content = text };
}
