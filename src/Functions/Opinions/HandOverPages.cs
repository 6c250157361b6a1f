using DanVanKheo.Access;
using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Opinions;

/// <summary>The page on which a task is passed on.</summary>
public sealed class HandOverPages(StageHolders holders, OrganisationDirectory directory, ProgrammeShelf programmes, PageResults pages)
{
    public async Task<IActionResult> ShowAsync(HttpRequest request, OpinionVisit visit, HandOverInput input, IReadOnlyList<FieldProblem> problems, bool verified, CancellationToken cancellationToken)
    {
        var (attempt, person) = (visit.Stage.Attempt, directory.Person(visit.Grant.Person));
        var stage = programmes.Of(visit.Dossier).Route.Stage(attempt.Stage);
        var candidates = HandOverRules.Candidates(directory, stage, attempt, await holders.GuardAsync(visit.Dossier, cancellationToken));
        var view = new HandOverView(
            visit.Address,
            visit.Dossier.Code.ToString(),
            visit.Dossier.Name,
            stage.Name,
            person.FullName,
            [.. candidates.Select(p => new Choice(p.Id, $"{p.FullName}, {p.Position}"))],
            input,
            problems,
            verified,
            request.Query["ma"] == "da-gui" ? person.Email : null,
            AccessToken.Nonce(visit.Token, OpinionVisit.Form));
        return await pages.ShowAsync<HandOverPage, HandOverView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
