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

/// <summary>GET|POST /dang-ky: which programmes take registrations, what will be asked and until when; then a fresh draft of the chosen one. Outside every window only a late code opens one.</summary>
public sealed class Start(PageResults pages, ProgrammeShelf programmes, OrganisationDirectory directory, DraftStart drafts, LateCodeStore codes, Throttle throttle, TimeProvider clock)
{
    [Function("RegistrationStart")]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "dang-ky")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!FormPost.IsPost(request)) return await ShowAsync(request, ProgrammeChoice.Asked(programmes.Offered, request.Query[ProgrammeChoice.Field].ToString()), "", []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        var typed = VietnameseText.NormaliseLine(posted["lateCode"].ToString());
        if (ProgrammeChoice.Read(typed.Length > 0 ? programmes.Offered : programmes.Open(clock.GetUtcNow()), posted[ProgrammeChoice.Field].ToString()) is { } programme)
        {
            return typed.Length > 0
                ? await EnterLateAsync(request, programme, typed, cancellationToken)
                : await drafts.OpenAsync(request.HttpContext.Response, programme, Answers.Empty, cancellationToken);
        }

        var none = typed.Length == 0 && programmes.Open(clock.GetUtcNow()).Count == 0;
        return await ShowAsync(request, null, typed, [none ? new("lateCode", "LateCodeMissing") : new(ProgrammeChoice.Field, "ChoiceMissing")]);
    }

    private async Task<IActionResult> EnterLateAsync(HttpRequest request, Programme programme, string typed, CancellationToken cancellationToken)
    {
        if (await throttle.CodeAsync(request, "late-code", cancellationToken) is { } later) return later;
        if (await codes.FindTypedAsync(typed, cancellationToken) is not { } code) return await ShowAsync(request, programme, typed, [new("lateCode", "LateCodeUnknown")]);
        return code.Refusal(code.Unit, clock.GetUtcNow(), mine: false) is { } refused
            ? await ShowAsync(request, programme, typed, [refused])
            : await drafts.OpenLateAsync(request.HttpContext.Response, programme, code, cancellationToken);
    }

    private Task<IActionResult> ShowAsync(HttpRequest request, Programme? chosen, string typed, IReadOnlyList<FieldProblem> problems)
    {
        var language = LanguageSwitch.Of(request);
        var view = new StartView([.. programmes.Offered.Select(p => Entry(p, language))])
        {
            Chosen = chosen?.Id ?? "",
            LateCode = typed,
            Problems = problems,
        };
        return pages.ShowAsync<StartPage, StartView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private ProgrammeEntry Entry(Programme programme, string language)
    {
        var now = clock.GetUtcNow();
        return new(programme.Id, programme.Name.In(language), programme.Theme?.In(language) ?? "", [.. programme.Steps.Select(s => s.Title.In(language))])
        {
            IsOpen = programme.Seasons.IsAnyOpen(now),
            Windows = [.. programme.Windows.Select(w => WindowLine.Of(w, now, id => directory.Find(id)?.Name ?? id))],
            NextOpening = programme.Seasons.NextOpening(now),
            KeptUntil = Draft.KeptUntil(programme.Seasons, now),
        };
    }
}
