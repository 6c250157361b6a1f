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
        return verdict switch
        {
            Verdict.Approve => Forward(route, dossier, now),
            Verdict.Return => dossier with { Status = DossierStatus.Returned },
            Verdict.Reject => dossier with { Status = DossierStatus.Rejected, ClosedAt = now },
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

    private static Dossier Forward(Route route, Dossier dossier, DateTimeOffset now) => route.After(dossier.Stage) is { } next
        ? dossier with { Stage = next.Id, Attempt = 1 }
        : dossier with { Status = DossierStatus.Commended, ClosedAt = now };

    private static void Require(bool holds, string rule)
    {
        if (!holds) throw new RuleBroken(rule);
    }
}
