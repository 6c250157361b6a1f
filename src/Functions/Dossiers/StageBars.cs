using DanVanKheo.Opinions;
using DanVanKheo.Programmes;

namespace DanVanKheo.Dossiers;

/// <summary>The bar of a dossier: what is done, what waits, until when.</summary>
public sealed class StageBars(StageStore stages, Programme programme, TimeProvider clock)
{
    public async Task<StageBarView> OfAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        if (dossier.IsPastRecord) return new([]);
        var attempts = await stages.OfAsync(dossier.Code.ToString(), cancellationToken);
        var items = programme.Route.Stages.Select(s => Item(dossier, s, attempts.LastOrDefault(a => a.Stage == s.Id)));
        return new([new("", StageBarState.Done, dossier.SubmittedAt), .. items]);
    }

    private StageBarItem Item(Dossier dossier, Stage stage, StageAttempt? attempt)
    {
        // Opened again: what was said at this stage and the later ones is history.
        var again = dossier.Status == DossierStatus.UnderReview && attempt is not null && (dossier.Stage == stage.Id ? attempt.Attempt < dossier.Attempt : IsAfter(dossier.Stage, stage));
        if (again) attempt = null;
        if (attempt?.Opinion is { } opinion) return new(stage.Name, StateOf(opinion.Verdict), opinion.At);
        if (dossier.IsClosed) return new(stage.Name, StageBarState.Stopped);
        if (dossier.Stage != stage.Id) return new(stage.Name, StageBarState.Waiting);
        var late = attempt is not null && attempt.Due.IsPast(clock.GetUtcNow());
        return new(stage.Name, late ? StageBarState.Late : StageBarState.Now, attempt?.Due.Instant);
    }

    private bool IsAfter(string current, Stage stage) => programme.Route.Stages.SkipWhile(s => s.Id != current).Skip(1).Contains(stage);

    private static StageBarState StateOf(Verdict verdict) => verdict switch
    {
        Verdict.Approve => StageBarState.Done,
        Verdict.Return => StageBarState.Now,
        _ => StageBarState.Stopped,
    };
}
