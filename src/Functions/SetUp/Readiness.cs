using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.SetUp;

/// <summary>GET /readyz: <c>ready</c> (200) or <c>not ready</c> (503), and below it one line each for storage, mail, clock and stuck dossiers. It names nobody.</summary>
public sealed class Readiness(Health health)
{
    [Function(nameof(Readiness))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "readyz")] HttpRequest request, CancellationToken cancellationToken)
    {
        var items = await health.RunningAsync(cancellationToken);
        var ready = HealthRules.IsReady(items);
        return new ContentResult
        {
            Content = string.Join('\n', [ready ? "ready" : "not ready", .. items.Select(i => $"{i.Name} {Word(i)}")]),
            ContentType = "text/plain",
            StatusCode = ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable,
        };
    }

    private static string Word(HealthItem item) => $"{(item.State == HealthState.Bad ? "bad" : "ok")} {string.Join(' ', item.Facts)}".Trim();
}
