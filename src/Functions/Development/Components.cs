using DanVanKheo.Registrations;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Development;

/// <summary>GET /dev/components: every form element and component in every state. Development only.</summary>
public sealed class Components(PageResults pages, IHostEnvironment environment, TimeProvider clock)
{
    [Function(nameof(Components))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dev/components")] HttpRequest request)
    {
        if (!environment.IsDevelopment()) return await pages.NotFoundAsync(request);
        FormScript.Allow(request);
        return await pages.ShowAsync<ComponentsPage, ComponentsView>(request, ComponentSamples.View(clock.GetUtcNow(), LanguageSwitch.Of(request)));
    }
}
