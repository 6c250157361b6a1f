using DanVanKheo.Commendations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Nominations;

/// <summary>When a commended dossier may be proposed to the body above.</summary>
public static class NominationRules
{
    /// <param name="basis">The decision it would rest on; null when none was issued.</param>
    /// <param name="award">The award of that decision in the catalogue; null when the catalogue has dropped it.</param>
    /// <param name="taken">Places of the year that are taken.</param>
    public static IEnumerable<FieldProblem> Check(NominationPlan? plan, DecisionFile? basis, Award? award, int taken)
    {
        if (plan is null) return [new("verdict", "NoUpperBody")];
        return
        [
            .. basis is null or { State: DecisionState.Revoked } ? [new("verdict", "NothingToNominate")] : Array.Empty<FieldProblem>(),
            .. award is { Thematic: true } ? [new("verdict", "ThematicAward", award.Name.Vi)] : Array.Empty<FieldProblem>(),
            .. taken >= plan.QuotaPerYear ? [new("verdict", "QuotaUsed", plan.QuotaPerYear)] : Array.Empty<FieldProblem>(),
        ];
    }
}
