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
    public static Dossier Decide(Route route, Dossier dossier, Verdict verdict, DateTimeOffset now)
    {
        Require(dossier.Status == DossierStatus.UnderReview, "NotUnderReview");
        var stage = route.Stage(dossier.Stage);
        return verdict switch
        {
            Verdict.Approve => Forward(route, stage, dossier, now, agreed: true),
            Verdict.ProposeHigher => Forward(route, stage, dossier with { ProposedHigher = true }, now, agreed: true),
            Verdict.Return => dossier with { Status = DossierStatus.Returned },
            Verdict.Reject => Refuse(route, stage, dossier, now),
            _ => throw new RuleBroken("VerdictMissing"),
        };
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

    private static Dossier Forward(Route route, Stage stage, Dossier dossier, DateTimeOffset now, bool agreed)
    {
        if (agreed && stage.Kind == StageKind.Commendation) dossier = dossier with { CommendedAt = now };
        if (route.After(stage.Id) is { } next) return dossier with { Stage = next.Id, Attempt = 1 };
        return dossier with { Status = dossier.CommendedAt is null ? DossierStatus.Recognised : DossierStatus.Commended, ClosedAt = now };
    }

    /// <summary>What a "no" means depends on how far the dossier has come. Not nominating and not publishing end nothing.</summary>
    private static Dossier Refuse(Route route, Stage stage, Dossier dossier, DateTimeOffset now) => stage.Kind switch
    {
        StageKind.Nomination or StageKind.Publication => Forward(route, stage, dossier, now, agreed: false),
        StageKind.Implementation => dossier with { Status = DossierStatus.Retired, ClosedAt = now },
        StageKind.AchievementReport or StageKind.Appraisal or StageKind.CouncilVote or StageKind.Commendation => dossier with { Status = DossierStatus.NotRecognised, ClosedAt = now },
        _ => dossier with { Status = DossierStatus.Rejected, ClosedAt = now },
    };

    private static void Require(bool holds, string rule)
    {
        if (!holds) throw new RuleBroken(rule);
    }
}
