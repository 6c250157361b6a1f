using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>An open task does not wait for somebody who has left, or whose organisation has ended: it goes to who answers for the unit now.</summary>
public static class InheritanceRules
{
    /// <summary>Whether somebody who is asked can no longer answer: out of office, or no longer responsible for the unit.</summary>
    public static bool IsOrphaned(StageAttempt attempt, Stage stage, OrganisationDirectory directory, string unit) =>
        attempt.IsOpen && !stage.IsAnsweredBySubmitter && attempt.Holders.Any(h => IsLost(h, stage, directory, unit));

    /// <summary>The attempt with the successors in the place of those who can no longer answer. When nobody can be found it stays as it is.</summary>
    public static StageAttempt Pass(StageAttempt attempt, Stage stage, OrganisationDirectory directory, string unit, ChainGuard guard)
    {
        if (!IsOrphaned(attempt, stage, directory, unit)) return attempt;
        var heir = directory.Holders(stage.Role, unit).FirstOrDefault(p => guard.Refusal(stage, p) is null);
        if (heir is null) return attempt;
        var holders = attempt.Holders.Select(h => IsLost(h, stage, directory, unit) ? new Holder(heir.Id, HolderRole.Successor, h.Person) : h);
        return attempt with { Holders = [.. holders.DistinctBy(h => h.Person)] };
    }

    // Somebody whom a person chose, or a rung called, stays for as long as they are in office.
    private static bool IsLost(Holder holder, Stage stage, OrganisationDirectory directory, string unit) =>
        directory.FindActive(holder.Person) is null || holder.As is HolderRole.Responsible or HolderRole.Successor && !directory.Holds(holder.Person, stage.Role, unit);
}
