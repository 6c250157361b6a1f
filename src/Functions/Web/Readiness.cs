using DanVanKheo.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Web;

/// <summary>GET /readyz: storage answers.</summary>
public sealed class Readiness(Tables tables)
{
    [Function(nameof(Readiness))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "readyz")] HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await tables.Clock.GetEntityIfExistsAsync<Azure.Data.Tables.TableEntity>("readiness", "probe", cancellationToken: cancellationToken);
            return new ContentResult { Content = "ready", ContentType = "text/plain" };
        }
        catch (Exception failure) when (failure is Azure.RequestFailedException or IOException)
        {
            return new ContentResult { Content = "storage does not answer", ContentType = "text/plain", StatusCode = StatusCodes.Status503ServiceUnavailable };
        }
    }
}
