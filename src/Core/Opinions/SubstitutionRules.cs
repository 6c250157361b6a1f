using DanVanKheo.Organisations;
using DanVanKheo.Rules;

namespace DanVanKheo.Opinions;

/// <summary>"Ủy quyền từ ngày – đến ngày": who may stand in, and for how long.</summary>
public static class SubstitutionRules
{
    /// <summary>Longer than a leave: then the duty itself changes hands.</summary>
    public const int LongestDays = 90;

    /// <summary>People of the same committee or above.</summary>
    public static IReadOnlyList<Person> Candidates(OrganisationDirectory directory, Person away)
    {
        var above = directory.Upward(away.Organisation).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        return [.. directory.People.Where(p => above.Contains(p.Organisation) && p.Id != away.Id)];
    }

    /// <param name="from">Null when it could not be read as a date.</param>
    /// <param name="others">Substitutions that are known already.</param>
    public static IEnumerable<FieldProblem> Check(OrganisationDirectory directory, Person away, string substitute, DateOnly? from, DateOnly? to, string reason, DateOnly today, IReadOnlyList<Substitution> others)
    {
        if (Candidates(directory, away).All(p => p.Id != substitute)) yield return new("substitute", "SubstituteMissing");
        if (from is not { } first) yield return new("from", "NotDate");
        if (to is not { } last) yield return new("to", "NotDate");
        else if (last < today) yield return new("to", "DateInPast");
        else if (from > last) yield return new("to", "BeforeStart", Calendar.VietnamTime.Date(from.Value));
        else if (from is { } start && last.DayNumber - start.DayNumber >= LongestDays) yield return new("to", "SubstitutionTooLong", LongestDays);
        else if (others.Any(o => o.Person == substitute && o.From <= last && from <= o.To)) yield return new("substitute", "SubstituteAway");
        if (reason.Length < OpinionRules.ShortestReason) yield return new("reason", "ReasonTooShort", OpinionRules.ShortestReason);
        if (reason.Length > OpinionRules.LongestReason) yield return new("reason", "TooLong", OpinionRules.LongestReason, reason.Length);
    }
}
