using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Dossiers;

/// <summary>The whole workflow as functions: what may happen to a dossier, and what comes next. Nothing here waits, reads or sends.</summary>
public static class DossierFlow
{
    /// <summary>What the orchestration does now.</summary>
    public static NextStep Next(Dossier dossier) => dossier.Status switch
    {
        DossierStatus.UnderReview => new(StepKind.Review, dossier.Stage, dossier.Attempt),
        DossierStatus.Returned => new(StepKind.Revision, dossier.Stage, dossier.Attempt),
        _ => new(StepKind.End, dossier.Stage, dossier.Attempt),
    };

    /// <summary>The dossier after the opinion on its current stage.</summary>
    /// <exception cref="RuleBroken">The dossier no longer waits for an opinion.</exception>
    /// <param name="held">How many attempts a stage has had; after a reopening the way may lead through stages that were answered before.</param>
    public static Dossier Decide(Route route, Dossier dossier, Verdict verdict, DateTimeOffset now, Func<string, int>? held = null)
    {
        Require(dossier.Status == DossierStatus.UnderReview, "NotUnderReview");
        var stage = route.Stage(dossier.Stage);
        var decided = verdict switch
        {
            Verdict.Approve => Forward(route, stage, dossier, now, agreed: true),
            Verdict.ProposeHigher => Forward(route, stage, dossier with { ProposedHigher = true }, now, agreed: true),
            Verdict.Return => dossier with { Status = DossierStatus.Returned },
            Verdict.Reject => Refuse(route, stage, dossier, now),
            _ => throw new RuleBroken("VerdictMissing"),
        };
        return decided.Stage == dossier.Stage || held is null ? decided : decided with { Attempt = held(decided.Stage) + 1 };
    }

    /// <summary>The dossier sent again after a return: the same stage, one attempt later.</summary>
    public static Dossier Resubmit(Dossier dossier)
    {
        Require(dossier.Status == DossierStatus.Returned, "NotReturned");
        return dossier with { Status = DossierStatus.UnderReview, Attempt = dossier.Attempt + 1 };
    }

    /// <summary>The submitter takes the dossier back, at any time before it is closed.</summary>
    public static Dossier Withdraw(Dossier dossier, DateTimeOffset now)
    {
        Require(!dossier.IsClosed, "AlreadyClosed");
        return dossier with { Status = DossierStatus.Withdrawn, ClosedAt = now };
    }

    /// <summary>
    /// A closed dossier opened again at a stage of the route: a new attempt, after the <paramref name="held"/> ones the stage has had.
    /// Earlier opinions stay. A commendation stands on a decision with a number; it is revoked, not reopened.
    /// </summary>
    /// <exception cref="RuleBroken">It is open, was commended, or has no such stage.</exception>
    public static Dossier Reopen(Route route, Dossier dossier, string stage, int held, string reason)
    {
        Require(dossier.IsClosed, "NotClosed");
        Require(dossier is { CommendedAt: null, Status: DossierStatus.Rejected or DossierStatus.NotRecognised or DossierStatus.Withdrawn or DossierStatus.Retired }, "RevokeInstead");
        return dossier with { Status = DossierStatus.UnderReview, Stage = route.Stage(stage).Id, Attempt = held + 1, ClosedAt = null, ReopenReason = reason, ReopenedAt = $"{stage} {held + 1}" };
    }

    private static Dossier Forward(Route route, Stage stage, Dossier dossier, DateTimeOffset now, bool agreed)
    {
        if (agreed) dossier = dossier with { AgreedAt = new Dictionary<StageKind, DateTimeOffset>(dossier.AgreedAt) { [stage.Kind] = now } };
        if (agreed && stage.Kind == StageKind.Publication) dossier = dossier with { Withheld = false };
        if (agreed && stage.Kind == StageKind.Commendation) dossier = dossier with { CommendedAt = now };
        if (route.After(stage.Id) is { } next) return dossier with { Stage = next.Id, Attempt = 1 };
        return dossier with { Status = dossier.CommendedAt is null ? DossierStatus.Recognised : DossierStatus.Commended, ClosedAt = now };
    }

    /// <summary>What a "no" means depends on how far the dossier has come. Not nominating and not publishing end nothing.</summary>
    private static Dossier Refuse(Route route, Stage stage, Dossier dossier, DateTimeOffset now) => stage.Kind switch
    {
        StageKind.Nomination => Forward(route, stage, dossier, now, agreed: false),
        StageKind.Publication => Forward(route, stage, dossier with { Withheld = true }, now, agreed: false),
        StageKind.Implementation => dossier with { Status = DossierStatus.Retired, ClosedAt = now },
        StageKind.AchievementReport or StageKind.Appraisal or StageKind.CouncilVote or StageKind.Commendation => dossier with { Status = DossierStatus.NotRecognised, ClosedAt = now },
        _ => dossier with { Status = DossierStatus.Rejected, ClosedAt = now },
    };

    private static void Require(bool holds, string rule)
    {
        if (!holds) throw new RuleBroken(rule);
    }
}
