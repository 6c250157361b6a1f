using System.Globalization;
using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Showcase;

/// <summary>What an officer typed to put an exemplar first, or to take it off that list: <paramref name="Order"/> is then not asked.</summary>
public sealed record FeatureInput(string Order, string Reason)
{
    public const int Most = 20;

    public static FeatureInput Empty { get; } = new("", "");

    public int Place => int.TryParse(Order, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;

    public IReadOnlyList<FieldProblem> Check() => [.. Place is >= 1 and <= Most ? (FieldProblem[])[] : [new("order", "FeaturePlace", Most)], .. CheckReason("reason")];

    /// <param name="field">The field of the form the reason was typed into.</param>
    public IReadOnlyList<FieldProblem> CheckReason(string field) =>
        Reason.Length < OpinionRules.ShortestReason ? [new(field, "ShowcaseReasonTooShort", OpinionRules.ShortestReason)] : [];
}
