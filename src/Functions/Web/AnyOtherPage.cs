using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Web;

/// <summary>Every address that leads nowhere.</summary>
public sealed class AnyOtherPage(PageResults pages)
{
    [Function(nameof(AnyOtherPage))]
    public Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "{*path}")] HttpRequest request) => pages.NotFoundAsync(request);
}
