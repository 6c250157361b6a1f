using DanVanKheo.Programmes;
using DanVanKheo.Showcase;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Home;

/// <summary>GET /: the route is a parameter that can only be empty, because the host takes an empty template for the name of the function.</summary>
public sealed class ShowHome(PageResults pages, ProgrammeShelf programmes, Exemplars exemplars, TimeProvider clock)
{
    private const int Shown = 3;

    [Function(nameof(ShowHome))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{home:maxlength(0)?}")] HttpRequest request, CancellationToken cancellationToken)
    {
        var open = programmes.Open(clock.GetUtcNow());
        var latest = await exemplars.LatestAsync(LanguageSwitch.Of(request), Shown, cancellationToken);
        return await pages.ShowAsync<HomePage, HomeView>(request, new([.. open.DefaultIfEmpty(programmes.Main).Select(p => p.Name.In(LanguageSwitch.Of(request)))], latest));
    }
}
