using DanVanKheo.Papers;

namespace DanVanKheo.Commendations;

/// <summary>A later decision about an earlier one, with a number of its own in the same series. The earlier one is never edited.</summary>
/// <param name="Sequence">1 for the first change of a decision; two officers at once cannot both be the first.</param>
/// <param name="AwardName">The name of the new award on the day of issue; empty when the award stays.</param>
public sealed record DecisionChange(string Dossier, int Sequence, int Number, string Symbol, ChangeTerms Terms, string AwardName, string By, DateTimeOffset IssuedAt)
{
    public string FullNumber => PaperNumber.Text(PaperType.Decision, Number, Symbol);
}
