using DanVanKheo.Boards;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>The open panels of the bloc, and who would take their empty seats.</summary>
public sealed class AppraisalBoard(BoardStore board, DossierStore dossiers, StageStore stages, AssignmentStore assignments, AppraiserPool pool, ProgrammeShelf programmes, OrganisationDirectory directory)
{
    public async Task<BoardView> ReadAsync(string nonce, CancellationToken cancellationToken)
    {
        var panels = await OpenAsync(cancellationToken);
        var settings = programmes.Active.SelectMany(p => p.Route.Stages).FirstOrDefault(s => s.Kind == StageKind.Appraisal)?.Appraisal ?? new();
        var appraisers = await pool.LookAsync(settings, cancellationToken);
        var needs = new List<PanelNeed>();
        foreach (var panel in panels.Where(p => p.Wanted > 0))
        {
            var conflicts = await pool.ConflictsAsync(panel.Attempt.Key, panel.Dossier, panel.Settings, cancellationToken);
            needs.Add(new(panel.Attempt.Dossier, panel.Dossier.Field, panel.Wanted, [.. conflicts.Keys, .. panel.Seats.Select(s => s.Person)]));
        }

        var proposal = PanelPlan.Propose(needs, appraisers);
        return new([.. panels.Select(p => Line(p, proposal))], [.. appraisers.Select(a => Load(a, proposal))], nonce);
    }

    /// <summary>The stages whose panel has an empty seat.</summary>
    public async Task<IReadOnlyList<StageKey>> IncompleteAsync(CancellationToken cancellationToken) =>
        [.. (await OpenAsync(cancellationToken)).Where(p => p.Wanted > 0).Select(p => p.Attempt.Key)];

    public static string AddressOf(string dossier, int seat) => $"/can-bo/tham-dinh/{dossier}/{seat}";

    private async Task<IReadOnlyList<OpenPanel>> OpenAsync(CancellationToken cancellationToken)
    {
        var panels = new List<OpenPanel>();
        foreach (var item in await board.AllAsync(cancellationToken))
        {
            if (item.Returned || programmes.Of(item).Route.Find(item.Stage) is not { Kind: StageKind.Appraisal } stage) continue;
            var key = new StageKey(item.Code.ToString(), item.Stage, item.Attempt);
            if (await stages.FindAsync(key, cancellationToken) is not { Attempt: { IsOpen: true } attempt } || await dossiers.FindAsync(item.Code, cancellationToken) is not { Dossier: var dossier }) continue;
            panels.Add(new(dossier, stage.Appraisal ?? new(), attempt, [.. (await assignments.OfStageAsync(key, cancellationToken)).Select(s => s.Seat)]));
        }

        return panels;
    }

    private BoardLine Line(OpenPanel panel, PanelProposal proposal) => new(
        panel.Attempt.Dossier,
        panel.Dossier.Name,
        directory.Organisation(panel.Dossier.Unit).Name,
        panel.Attempt.Due.Instant,
        [.. panel.Seats.Select(s => new BoardSeat(Name(s.Person), s.State, s.IsOpen ? AddressOf(s.Dossier, s.Seat) : null))],
        [.. proposal.Seats.Where(s => s.Dossier == panel.Attempt.Dossier).Select(s => Name(s.Person))],
        proposal.Missing.GetValueOrDefault(panel.Attempt.Dossier));

    private BoardLoad Load(Appraiser appraiser, PanelProposal proposal) => new(
        Name(appraiser.Person),
        directory.FindPerson(appraiser.Person)?.Position ?? "",
        appraiser.Load,
        proposal.Seats.Count(s => s.Person == appraiser.Person),
        appraiser.Most);

    private string Name(string person) => directory.FindPerson(person)?.FullName ?? person;
}
