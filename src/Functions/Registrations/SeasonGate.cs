using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>Whether a draft may be sent now: its window is open, or it has a late code. A dossier that came back is sent again at any time.</summary>
public sealed class SeasonGate(ProgrammeShelf programmes, LateCodeStore codes, TimeProvider clock)
{
    /// <summary>Null when it may be sent; also when the draft does not say yet which window is its own.</summary>
    public async Task<FieldProblem?> RefusalAsync(Draft draft, CancellationToken cancellationToken)
    {
        var (unit, now) = (draft.Answers["unit"], clock.GetUtcNow());
        if (draft.Dossier is not null || unit.Length == 0 || !draft.Answers.Has("level")) return null;
        var level = DossierAnswers.Level(draft.Answers);
        if (programmes.Of(draft).Seasons.IsOpen(level, unit, now)) return null;
        if (draft.LateCode.Length > 0 && await codes.FindAsync(draft.LateCode, cancellationToken) is { } code) return code.Refusal(unit, now, await codes.IsUsedByAsync(code.Id, draft.Id, cancellationToken));
        return new("lateCode", "WindowClosed");
    }

    /// <summary>Counts the late code of a draft that needs one; every run counts once.</summary>
    /// <exception cref="RuleBroken">The window is closed, or the code lets nobody in any more.</exception>
    public async Task EnterAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(draft, cancellationToken) is { } refused) throw new RuleBroken(refused.Code, refused.Details);
        if (draft.Dossier is not null || draft.LateCode.Length == 0 || programmes.Of(draft).Seasons.IsOpen(DossierAnswers.Level(draft.Answers), draft.Answers["unit"], clock.GetUtcNow())) return;
        if (!await codes.TakeAsync(draft.LateCode, draft.Id, cancellationToken)) throw new RuleBroken("LateCodeUsed", (await codes.FindAsync(draft.LateCode, cancellationToken))?.Uses ?? 0);
    }
}
