using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>Keeps the panel of an open appraisal stage complete: gives the seats at the start and again when somebody steps aside.</summary>
public sealed class AppraisalPanel(AssignmentStore assignments, AppraiserPool pool, ProgrammeShelf programmes, AuditLog audit)
{
    public async Task<ContributionWatch> WatchAsync(StageAttempt attempt, Stage stage, Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var settings = stage.Appraisal ?? new();
        var missing = await FillAsync(attempt, settings, dossier, now, cancellationToken);
        var seats = await SeatsAsync(attempt.Key, cancellationToken);
        return AppraisalWatch.Of(attempt, stage, seats, missing, programmes.Of(dossier).Calendar, now);
    }

    /// <summary>Who may take a seat at this stage attempt besides those who have one or gave one up.</summary>
    public async Task<IReadOnlyList<Appraiser>> CandidatesAsync(StageKey key, Dossier dossier, Stage stage, CancellationToken cancellationToken)
    {
        var settings = stage.Appraisal ?? new();
        var seats = await SeatsAsync(key, cancellationToken);
        var conflicts = await pool.ConflictsAsync(key, dossier, settings, cancellationToken);
        return [.. (await pool.LookAsync(settings, cancellationToken)).Where(a => !conflicts.ContainsKey(a.Person) && seats.All(s => s.Person != a.Person))];
    }

    /// <summary>Gives the seat to <paramref name="person"/>. The new seat is given before the old one is closed, so that nobody is drawn for it in between.</summary>
    public async Task ReassignAsync(StoredAssignment read, string person, string officer, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var old = read.Seat;
        while (await SeatsAsync(AssignmentStore.KeyOf(old), cancellationToken) is var seats && seats.All(s => s.Person != person))
        {
            var seat = new Assignment(old.Dossier, old.Stage, old.Attempt, seats.Count + 1, person, old.CriteriaSet, now, old.Person);
            if (await assignments.TryGiveAsync(seat, cancellationToken)) await RecordAsync(seat, cancellationToken);
        }

        if (!await assignments.TryUpdateAsync(read, AssignmentFlow.Recuse(old, officer, reason, now), cancellationToken)) return;
        await audit.WriteAsync(old.Dossier, $"recused|{old.Stage}|{old.Attempt}|{old.Seat}", officer, "sign-in", "SheetReassigned", $"{old.Stage} {old.Attempt}: {old.Person} → {person}", cancellationToken);
    }

    /// <returns>How many seats nobody is left for.</returns>
    private async Task<int> FillAsync(StageAttempt attempt, AppraisalSettings settings, Dossier dossier, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = attempt.Key;
        while (true)
        {
            var seats = await SeatsAsync(key, cancellationToken);
            var wanted = settings.Appraisers - seats.Count(s => s.Recusal is null);
            if (wanted <= 0) return 0;
            var conflicts = await pool.ConflictsAsync(key, dossier, settings, cancellationToken);
            List<string> barred = [.. conflicts.Keys, .. seats.Select(s => s.Person)];
            var proposal = PanelPlan.Propose([new(key.Dossier, dossier.Field, wanted, barred)], await pool.AllAsync(settings, cancellationToken));
            if (await GiveAsync(key, dossier, settings, seats, proposal, now, cancellationToken)) return wanted - proposal.Seats.Count;
        }
    }

    /// <summary>False when another run gave one of the seats meanwhile: then look again.</summary>
    private async Task<bool> GiveAsync(StageKey key, Dossier dossier, AppraisalSettings settings, IReadOnlyList<Assignment> seats, PanelProposal proposal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // One panel, one set, even when a new one came into the programme meanwhile.
        var set = seats.Count > 0 ? seats[0].CriteriaSet : settings.SetFor(programmes.Of(dossier).Criteria, dossier.Code.Year, dossier.Level).Id;
        var vacated = new Queue<string>(seats.Where(s => s.Recusal is not null && seats.All(o => o.InPlaceOf != s.Person)).Select(s => s.Person));
        var next = seats.Count;
        foreach (var person in proposal.Seats.Select(s => s.Person))
        {
            var seat = new Assignment(key.Dossier, key.Stage, key.Attempt, ++next, person, set, now, vacated.TryDequeue(out var gone) ? gone : "");
            if (!await assignments.TryGiveAsync(seat, cancellationToken)) return false;
            await RecordAsync(seat, cancellationToken);
        }

        return true;
    }

    private Task RecordAsync(Assignment seat, CancellationToken cancellationToken) => audit.WriteAsync(
        seat.Dossier,
        $"assigned|{seat.Stage}|{seat.Attempt}|{seat.Seat}",
        "system",
        "orchestration",
        "AppraiserAssigned",
        $"{seat.Stage} {seat.Attempt}: {seat.Person}{(seat.InPlaceOf.Length > 0 ? $" ({seat.InPlaceOf})" : "")}",
        cancellationToken);

    private async Task<IReadOnlyList<Assignment>> SeatsAsync(StageKey key, CancellationToken cancellationToken) =>
        [.. (await assignments.OfStageAsync(key, cancellationToken)).Select(s => s.Seat)];
}
