using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Contracts.Http;

public sealed class RouteFunctions
{
    [Function("ByName")]
    public IActionResult ByName([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Text("by name " + request.Method);

    [Function("DossierNew")]
    public IActionResult New([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dossiers/new")] HttpRequest request) => Text("literal");

    [Function("Dossier")]
    public IActionResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dossiers/{id}")] HttpRequest request, string id) => Text("dossier " + id);

    [Function("DossierSave")]
    public IActionResult Save([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "dossiers/{id}")] HttpRequest request, string id) => Text("saved " + id);

    [Function("Page")]
    public IActionResult Page([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "pages/{number:int:min(1)}")] HttpRequest request, int number) => Text("page " + number);

    [Function("Notes")]
    public IActionResult Notes([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "notes/{year:int}/{name?}")] HttpRequest request, int year, string? name) =>
        Text($"{year} {name ?? "none"} {request.Query["q"]}");

    [Function("Rest")]
    public IActionResult Rest([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "rest/{*path}")] HttpRequest request, string? path) => Text("rest " + path);

    private static ContentResult Text(string text) => new() { Content = text };
}
