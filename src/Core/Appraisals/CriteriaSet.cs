using DanVanKheo.Dossiers;
using DanVanKheo.Rules;

namespace DanVanKheo.Appraisals;

/// <summary>
/// The criteria of one year, for one level or for all. A sheet keeps the id of the set it was scored by, so a new set changes no old score.
/// Totals are always out of 100: a set whose criteria add up to less is rescaled.
/// </summary>
/// <param name="SpreadLimit">How many points the appraisers may lie apart before the table says so.</param>
public sealed record CriteriaSet(string Id, int Year, IReadOnlyList<Criterion> Criteria, IReadOnlyList<Band> Bands, RegistrationLevel? Level = null, decimal SpreadLimit = 20)
{
    private const int Hundred = 100;

    public decimal Max => Criteria.Sum(c => c.Max);

    public bool IsRescaled => Max != Hundred;

    public Band Lowest => Bands.MinBy(b => b.From) ?? throw new RuleBroken("UnknownBand", Id);

    public Band BandOf(decimal total) => Bands.Where(b => b.From <= total).MaxBy(b => b.From) ?? Lowest;

    /// <summary>The sheet at the registration leaves out what can only be judged later: results, deadlines kept.</summary>
    public CriteriaSet Without(IReadOnlyList<string> criteria) => this with { Criteria = [.. Criteria.Where(c => !criteria.Contains(c.Id))] };

    /// <summary>Points of this set as points of 100, to two decimals.</summary>
    public decimal OutOfHundred(decimal points) => Math.Round(points * Hundred / Max, 2, MidpointRounding.AwayFromZero);

    public decimal Total(ScoreSheet sheet) => OutOfHundred(sheet.Scores.Sum(s => s.Points));
}
