using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>What a panel has said, with the names of its people.</summary>
public sealed class AppraisalTables(AssignmentStore assignments, ProgrammeShelf programmes, OrganisationDirectory directory)
{
    /// <summary>The table for whoever answers <paramref name="attempt"/>: that of this stage, or of the last appraisal before it; null when there was none.</summary>
    public async Task<AppraisalTable?> ForOpinionAsync(StageAttempt attempt, Dossier dossier, CancellationToken cancellationToken)
    {
        if (programmes.Of(dossier).Route.Find(attempt.Stage) is { Kind: StageKind.Appraisal } stage) return Of(stage, dossier, [.. (await assignments.OfStageAsync(attempt.Key, cancellationToken)).Select(s => s.Seat)]);
        return await LastAsync(dossier, cancellationToken);
    }

    /// <summary>What the dossier's last panel said; null when none was asked.</summary>
    public async Task<AppraisalTable?> LastAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        var last = (await assignments.OfDossierAsync(dossier.Code.ToString(), cancellationToken)).GroupBy(AssignmentStore.KeyOf).MaxBy(g => g.Max(s => s.AssignedAt));
        return last is not null && programmes.Of(dossier).Route.Find(last.Key.Stage) is { } earlier ? Of(earlier, dossier, [.. last]) : null;
    }

    /// <summary>The table of one panel without the sheet of <paramref name="reader"/>, who has it before them.</summary>
    public async Task<AppraisalTable> ForAppraiserAsync(AppraisalVisit visit, CancellationToken cancellationToken) =>
        Of(visit.Stage, visit.Dossier, [.. (await assignments.OfStageAsync(visit.Key, cancellationToken)).Select(s => s.Seat)]);

    /// <summary>What the appraisers of a stage wrote for the submitter, one paragraph each, without names.</summary>
    public async Task<string> FeedbackAsync(StageKey key, CancellationToken cancellationToken) => string.Join(
        "\n\n",
        (await assignments.OfStageAsync(key, cancellationToken)).Where(s => s.Seat.State == AssignmentState.Submitted).Select(s => s.Seat.Draft.Feedback).Where(f => f.Length > 0));

    /// <summary>A rule for whoever decides: before all sheets are in, only with a reason.</summary>
    public async Task<int> LackingAsync(StageAttempt attempt, Dossier dossier, CancellationToken cancellationToken) =>
        programmes.Of(dossier).Route.Find(attempt.Stage) is { Kind: StageKind.Appraisal } ? (await ForOpinionAsync(attempt, dossier, cancellationToken))!.Lacking : 0;

    private AppraisalTable Of(Stage stage, Dossier dossier, IReadOnlyList<Assignment> seats)
    {
        var settings = stage.Appraisal ?? new();
        var set = seats.Count > 0 ? settings.Set(programmes.Of(dossier).Criteria, seats[0].CriteriaSet) : settings.SetFor(programmes.Of(dossier).Criteria, dossier.Code.Year, dossier.Level);
        List<SheetColumn> sheets = [.. seats.Where(s => s.State == AssignmentState.Submitted).Select(s => Column(set, s))];
        return new(
            set,
            sheets,
            AppraisalResult.Of(set, [.. sheets.Select(s => s.Sheet)]),
            [.. seats.Where(s => s.IsOpen).Select(s => new MissingSheet(Name(s.Person), directory.FindPerson(s.Person)?.Position ?? "", s.State))],
            Math.Max(0, settings.Appraisers - seats.Count(s => s.Recusal is null)),
            [.. seats.Where(s => s.Recusal is not null).Select(s => new RecusalLine(Name(s.Person), s.Recusal!.Reason, s.Recusal.At, SuccessorOf(s, seats)))]);
    }

    public SheetColumn Column(CriteriaSet set, Assignment seat) =>
        new(Name(seat.Person), directory.FindPerson(seat.Person)?.Position ?? "", SheetRules.Read(set, seat.Draft), seat.SubmittedAt!.Value);

    private string SuccessorOf(Assignment seat, IReadOnlyList<Assignment> seats) => seats.FirstOrDefault(s => s.InPlaceOf == seat.Person) is { } next ? Name(next.Person) : "";

    private string Name(string person) => directory.FindPerson(person)?.FullName ?? person;
}
