using DanVanKheo.Calendar;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Dossiers;

/// <summary>The bar of a dossier: what is done, what waits, until when.</summary>
public sealed class StageBars(StageStore stages, ProgrammeShelf programmes, TimeProvider clock)
{
    public async Task<StageBarView> OfAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        if (dossier.IsPastRecord) return new([]);
        var attempts = await stages.OfAsync(dossier.Code.ToString(), cancellationToken);
        var items = programmes.Of(dossier).Route.Stages.Select(s => (Stage: s, Item: Item(dossier, s, attempts.LastOrDefault(a => a.Stage == s.Id)))).ToList();
        return new([new("", StageBarState.Done, dossier.SubmittedAt), .. dossier.Status == DossierStatus.UnderReview ? Expected(programmes.Of(dossier).Calendar, items) : items.Select(i => i.Item)]);
    }

    /// <summary>Stages that wait get the day they would end if every one before them took all of its time, beginning with the one that runs now.</summary>
    private IEnumerable<StageBarItem> Expected(WorkingCalendar calendar, IEnumerable<(Stage Stage, StageBarItem Item)> items)
    {
        var at = clock.GetUtcNow();
        foreach (var (stage, item) in items)
        {
            if (item is { State: StageBarState.Now, When: { } due } && due > at) at = due;
            if (item.State == StageBarState.Waiting) at = Deadline.After(at, stage.WorkingDays, calendar).Instant;
            yield return item.State == StageBarState.Waiting ? item with { When = at } : item;
        }
    }

    private StageBarItem Item(Dossier dossier, Stage stage, StageAttempt? attempt)
    {
        // Opened again: what was said at this stage and the later ones is history.
        var again = dossier.Status == DossierStatus.UnderReview && attempt is not null && (dossier.Stage == stage.Id ? attempt.Attempt < dossier.Attempt : IsAfter(dossier, stage));
        if (again) attempt = null;
        if (attempt?.Opinion is { } opinion) return new(stage.Name, StateOf(opinion.Verdict), opinion.At);
        if (dossier.IsClosed) return new(stage.Name, StageBarState.Stopped);
        if (dossier.Stage != stage.Id) return new(stage.Name, StageBarState.Waiting);
        var late = attempt is not null && attempt.Due.IsPast(clock.GetUtcNow());
        return new(stage.Name, late ? StageBarState.Late : StageBarState.Now, attempt?.Due.Instant);
    }

    private bool IsAfter(Dossier dossier, Stage stage) => programmes.Of(dossier).Route.Stages.SkipWhile(s => s.Id != dossier.Stage).Skip(1).Contains(stage);

    private static StageBarState StateOf(Verdict verdict) => verdict switch
    {
        Verdict.Approve => StageBarState.Done,
        Verdict.Return => StageBarState.Now,
        _ => StageBarState.Stopped,
    };
}
