using DanVanKheo.Periods;

namespace DanVanKheo.Papers;

/// <summary>The fields an officer may type into for each type of paper; everything else is computed.</summary>
public static class PaperFields
{
    public const string Recipients = "recipients";
    public const string Grounds = "grounds";
    public const string Addressee = "addressee";
    public const string Opening = "opening";
    public const string Results = "results";
    public const string Limits = "limits";
    public const string Directions = "directions";
    public const string Proposal = "proposal";
    public const string Money = "money";

    /// <summary>As long as the text of a report may be.</summary>
    public const int Longest = Narrative.Longest;

    public static IReadOnlyList<string> Of(PaperType type) => type switch
    {
        PaperType.Report => [Results, Limits, Directions, Recipients],
        PaperType.Submission => [Addressee, Grounds, Proposal, Recipients],
        PaperType.Nomination => [Grounds, Proposal, Recipients],
        PaperType.Decision => [Grounds, Money, Recipients],
        PaperType.Notice => [Opening, Recipients],
        _ => [],
    };

    /// <summary>One entry a line; the others are running text.</summary>
    public static bool IsList(string field) => field is Recipients or Grounds;

    public static bool IsLine(string field) => field is Addressee;
}
