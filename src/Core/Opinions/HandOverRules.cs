using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Opinions;

/// <summary>Passing one task on, or having somebody stand in: depth one, never to an owner or an earlier judge.</summary>
public static class HandOverRules
{
    /// <summary>Who may get the task: people of the same committee or above, who may judge.</summary>
    public static IReadOnlyList<Person> Candidates(OrganisationDirectory directory, Stage stage, StageAttempt attempt, ChainGuard guard)
    {
        var above = directory.Upward(directory.Person(attempt.Person).Organisation).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        return [.. directory.People.Where(p => above.Contains(p.Organisation) && !attempt.IsAsked(p.Id) && guard.Refusal(stage, p) is null)];
    }

    public static IEnumerable<FieldProblem> Check(OrganisationDirectory directory, Stage stage, StageAttempt attempt, ChainGuard guard, string giver, string receiver, string reason)
    {
        if (attempt.Holders.FirstOrDefault(h => h.Person == giver) is not { } holder) yield return new("person", "NotAsked");
        else if (holder.As is HolderRole.HandedOver) yield return new("person", "HandedOverOnce");
        if (Candidates(directory, stage, attempt, guard).All(p => p.Id != receiver)) yield return new("person", "ReceiverMissing");
        if (reason.Length < OpinionRules.ShortestReason) yield return new("reason", "ReasonTooShort", OpinionRules.ShortestReason);
        if (reason.Length > OpinionRules.LongestReason) yield return new("reason", "TooLong", OpinionRules.LongestReason, reason.Length);
    }

    /// <summary>The attempt with <paramref name="receiver"/> in the place of <paramref name="giver"/>; the giver's link is dead from then on.</summary>
    public static StageAttempt HandOver(StageAttempt attempt, string giver, string receiver) =>
        attempt with { Holders = [.. attempt.Holders.Select(h => h.Person == giver ? new Holder(receiver, HolderRole.HandedOver, giver) : h)] };

    /// <summary>The attempt with the substitutes of everybody who is away today. A substitute's own substitute is not followed.</summary>
    public static StageAttempt Substitute(StageAttempt attempt, Stage stage, OrganisationDirectory directory, ChainGuard guard, IEnumerable<Substitution> active)
    {
        if (!attempt.IsOpen) return attempt;
        var by = active.GroupBy(s => s.Person).ToDictionary(g => g.Key, g => g.Last().Substitute, StringComparer.Ordinal);
        return attempt with
        {
            Holders = [.. attempt.Holders.Select(h => h.As is HolderRole.Responsible or HolderRole.Escalated
                && by.TryGetValue(h.Person, out var other) && !attempt.IsAsked(other) && guard.Refusal(stage, directory.Person(other)) is null
                ? new Holder(other, HolderRole.Substitute, h.Person)
                : h)],
        };
    }
}
