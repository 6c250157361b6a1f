using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>Who writes a unit's report: those with the duty <c>unit-reporter</c>, else its secretary.</summary>
public sealed class UnitReporters(OrganisationDirectory directory)
{
    private static readonly string[] Roles = ["unit-reporter", "cell-approver"];

    public IReadOnlyList<Person> Of(string unit) => Roles.Select(role => directory.Holders(role, unit)).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The units the person reports for.</summary>
    public IReadOnlyList<Organisation> UnitsOf(string person) => [.. directory.Units.Where(u => Of(u.Id).Any(p => p.Id == person))];
}
