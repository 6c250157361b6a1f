using DanVanKheo.Programmes;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky: what will be asked; then a fresh draft.</summary>
public sealed class Start(PageResults pages, Programme programme, DraftStart drafts)
{
    [Function("RegistrationStart")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (FormPost.IsPost(request)) return await drafts.OpenAsync(request.HttpContext.Response, Answers.Empty, cancellationToken);
        var language = LanguageSwitch.Of(request);
        return await pages.ShowAsync<StartPage, StartView>(request, new(programme.Name.In(language), [.. programme.Steps.Select(s => s.Title.In(language))]));
    }
}
