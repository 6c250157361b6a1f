using DanVanKheo.Access;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Registrations;

/// <summary>GET|POST /dang-ky: what will be asked and until when; then a fresh draft. Outside every window only a late code opens one.</summary>
public sealed class Start(PageResults pages, Programme programme, OrganisationDirectory directory, DraftStart drafts, LateCodeStore codes, Throttle throttle, TimeProvider clock)
{
    [Function("RegistrationStart")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!FormPost.IsPost(request)) return await ShowAsync(request, "", []);
        var typed = VietnameseText.NormaliseLine((await FormPost.ReadAsync(request, cancellationToken))["lateCode"].ToString());
        if (typed.Length > 0) return await EnterLateAsync(request, typed, cancellationToken);
        return programme.Seasons.IsAnyOpen(clock.GetUtcNow())
            ? await drafts.OpenAsync(request.HttpContext.Response, Answers.Empty, cancellationToken)
            : await ShowAsync(request, "", [new("lateCode", "LateCodeMissing")]);
    }

    private async Task<IActionResult> EnterLateAsync(HttpRequest request, string typed, CancellationToken cancellationToken)
    {
        if (await throttle.CodeAsync(request, "late-code", cancellationToken) is { } later) return later;
        if (await codes.FindTypedAsync(typed, cancellationToken) is not { } code) return await ShowAsync(request, typed, [new("lateCode", "LateCodeUnknown")]);
        return code.Refusal(code.Unit, clock.GetUtcNow(), mine: false) is { } refused
            ? await ShowAsync(request, typed, [refused])
            : await drafts.OpenLateAsync(request.HttpContext.Response, code, cancellationToken);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, string typed, IReadOnlyList<FieldProblem> problems)
    {
        var (language, now) = (LanguageSwitch.Of(request), clock.GetUtcNow());
        var view = new StartView(programme.Name.In(language), [.. programme.Steps.Select(s => s.Title.In(language))])
        {
            IsOpen = programme.Seasons.IsAnyOpen(now),
            Windows = [.. programme.Windows.Select(w => WindowLine.Of(w, now, id => directory.Find(id)?.Name ?? id))],
            NextOpening = programme.Seasons.NextOpening(now),
            KeptUntil = Draft.KeptUntil(programme.Seasons, now),
            LateCode = typed,
            Problems = problems,
        };
        return pages.ShowAsync<StartPage, StartView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
