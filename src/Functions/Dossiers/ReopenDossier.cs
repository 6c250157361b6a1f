using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Dossiers;

/// <summary>GET|POST /can-bo/ho-so/{code}/mo-lai: an administrator or a reviewer of the bloc opens a closed dossier again at a stage, with a reason.</summary>
public sealed class ReopenDossier(StaffGate gate, DossierStore dossiers, OpinionHistory history, ReopenDesk desk, ProgrammeShelf programmes, PageResults pages)
{
    private const string Form = "reopen";

    [Function(nameof(ReopenDossier))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/ho-so/{code}/mo-lai")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
        if (!ReopenRules.Roles.Any(role => visit.Holds(role, dossier.Unit))) return await gate.ForbiddenAsync(request, visit);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, dossier, "", "", [], cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        var (stage, reason) = (posted["stage"].ToString(), VietnameseText.Normalise(posted["reason"].ToString()));
        IReadOnlyList<FieldProblem> problems = [.. ReopenRules.Check(programmes.Of(dossier).Route, stage, reason)];
        if (problems.Count > 0) return await ShowAsync(request, visit, dossier, stage, reason, problems, cancellationToken);
        await desk.ReopenAsync(dossier.Code.ToString(), stage, reason, visit.Person.Id, client, cancellationToken);
        return new SeeOther($"/ho-so/{dossier.Code}");
    }

    /// <exception cref="RuleBroken">There is nothing to open again, or a commendation stands.</exception>
    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Dossier dossier, string stage, string reason, IReadOnlyList<FieldProblem> problems, CancellationToken cancellationToken)
    {
        // The rule itself says no, on this page as on the form that was sent.
        DossierFlow.Reopen(programmes.Of(dossier).Route, dossier, programmes.Of(dossier).Route.First.Id, 0, reason);
        var view = new ReopenView(
            dossier.Code.ToString(),
            dossier.Name,
            dossier.Status,
            [.. programmes.Of(dossier).Route.Stages.Select(s => new Commendations.Choice(s.Id, s.Name))],
            await history.OfAsync(dossier, LanguageSwitch.Of(request), cancellationToken),
            stage,
            reason,
            problems,
            visit.Nonce(Form));
        return await pages.ShowAsync<ReopenPage, ReopenView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
