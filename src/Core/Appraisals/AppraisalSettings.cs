using DanVanKheo.Dossiers;
using DanVanKheo.Rules;

namespace DanVanKheo.Appraisals;

/// <summary>An appraisal stage as data: who scores, how many, what they see. The criteria stand in the programme.</summary>
/// <param name="Role">Who may be asked. <c>{role}-economy</c> and so on in the directory names somebody for one field only.</param>
/// <param name="MostOpen">Nobody is asked for more open sheets than this.</param>
/// <param name="Blind">Hides unit, subject, contact and file names from the appraisers.</param>
/// <param name="LeftOut">Criteria this stage does not score yet.</param>
public sealed record AppraisalSettings(
    int Appraisers = 3,
    string Role = "appraiser",
    int MostOpen = 10,
    bool Blind = false,
    SheetVisibility Others = SheetVisibility.AfterOwn,
    IReadOnlyList<string>? LeftOut = null)
{
    /// <summary>The newest set of the year or before it; one for the level goes before one for all.</summary>
    public CriteriaSet SetFor(IReadOnlyList<CriteriaSet> sets, int year, RegistrationLevel level)
    {
        var fitting = sets.Where(s => s.Level is null || s.Level == level).OrderBy(s => s.Year).ThenBy(s => s.Level is not null).ToList();
        return Trim(fitting.LastOrDefault(s => s.Year <= year) ?? fitting.FirstOrDefault() ?? throw new RuleBroken("UnknownCriteria", year));
    }

    public CriteriaSet Set(IReadOnlyList<CriteriaSet> sets, string id) => Trim(sets.FirstOrDefault(s => s.Id == id) ?? throw new RuleBroken("UnknownCriteria", id));

    private CriteriaSet Trim(CriteriaSet set) => set.Without(LeftOut ?? []);
}
