using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Api;

/// <summary>GET /api/openapi.json: the document, made of the table the door works by.</summary>
public sealed class ShowOpenApi
{
    [Function(nameof(ShowOpenApi))]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/openapi.json")] HttpRequest request)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-cache";
        return new ContentResult { Content = Operations.Document(), ContentType = "application/json" };
    }
}
