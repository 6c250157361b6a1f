using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class CatchAllFunction
{
    [Function("NotFound")]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*path}")] HttpRequest request, string? path) =>
        new ContentResult { Content = $"no page '{path}'", StatusCode = 404 };
}
