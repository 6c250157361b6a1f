using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class KeyFunctions
{
    [Function("Open")]
    public IActionResult Open([HttpTrigger("get")] HttpRequest request) => new OkResult();

    [Function("Keyed")]
    public IActionResult Keyed([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => new OkResult();

    [Function("Master")]
    public IActionResult Master([HttpTrigger(AuthorizationLevel.Admin, "get")] HttpRequest request) => new OkResult();
}
