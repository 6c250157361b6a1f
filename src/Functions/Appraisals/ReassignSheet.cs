using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Appraisals;

/// <summary>GET|POST /can-bo/tham-dinh/{code}/{seat}: an officer gives one open sheet to somebody else.</summary>
public sealed class ReassignSheet(StaffGate gate, DossierStore dossiers, AssignmentStore assignments, AppraisalPanel panel, OrganisationDirectory directory, ProgrammeShelf programmes, PageResults pages, TimeProvider clock)
{
    [Function(nameof(ReassignSheet))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/tham-dinh/{code}/{seat}")] HttpRequest request,
        string code,
        string seat,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, ShowBoard.Role, directory.Bloc.Id, cancellationToken);
        if (visit is null) return page!;
        var dossier = (await dossiers.GetAsync(code, cancellationToken)).Dossier;
        var key = new StageKey(code, dossier.Stage, dossier.Attempt);
        var read = (await assignments.OfStageAsync(key, cancellationToken)).FirstOrDefault(s => s.Seat.Seat.ToString(CultureInfo.InvariantCulture) == seat);
        if (read is not { Seat.IsOpen: true } || programmes.Of(dossier).Route.Find(dossier.Stage) is not { } stage) return new SeeOther(ShowBoard.Address);
        var candidates = await panel.CandidatesAsync(key, dossier, stage, cancellationToken);
        if (!FormPost.IsPost(request)) return await ShowAsync(request, visit, dossier, read.Seat, candidates, "", "", []);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ShowBoard.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, request.Path);
        var (person, reason) = (posted["person"].ToString(), VietnameseText.Normalise(posted["reason"]));
        List<FieldProblem> problems = [.. RecusalRules.CheckReason(reason)];
        if (candidates.All(c => c.Person != person)) problems.Add(new("person", "ChoiceMissing"));
        if (problems.Count > 0) return await ShowAsync(request, visit, dossier, read.Seat, candidates, person, reason, problems);
        await panel.ReassignAsync(read, person, visit.Person.Id, reason, clock.GetUtcNow(), cancellationToken);
        await client.RaiseEventAsync(key.InstanceId, DossierEvents.OpinionGiven, "", cancellationToken);
        return new SeeOther(ShowBoard.Address);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffVisit visit, Dossier dossier, Assignment seat, IReadOnlyList<Appraiser> candidates, string person, string reason, IReadOnlyList<FieldProblem> problems)
    {
        var view = new ReassignView(
            AppraisalBoard.AddressOf(seat.Dossier, seat.Seat),
            seat.Dossier,
            dossier.Name,
            directory.Person(seat.Person).FullName,
            [.. candidates.Select(c => new Commendations.Choice(c.Person, $"{directory.Person(c.Person).FullName}, {directory.Person(c.Person).Position} ({c.Load})"))],
            person,
            reason,
            problems,
            visit.Nonce(ShowBoard.Form));
        return await pages.ShowAsync<ReassignPage, ReassignView>(request, view, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
