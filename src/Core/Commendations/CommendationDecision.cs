using DanVanKheo.Papers;

namespace DanVanKheo.Commendations;

/// <summary>A decision as issued. <paramref name="Number"/> runs through the term without gaps; <paramref name="Certificate"/> is the code on the certificate.</summary>
public sealed record CommendationDecision(
    string Dossier,
    int Number,
    string Symbol,
    string Term,
    CommendationTerms Terms,
    string Certificate,
    DateTimeOffset IssuedAt)
{
    /// <summary>The body that issued it.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>The award's name on the day of issue, in Vietnamese: a later change of the catalogue does not rename it. Empty in decisions older than this column.</summary>
    public string AwardName { get; init; } = "";

    /// <summary>The name on the paper. Empty in decisions older than this column.</summary>
    public string SubjectName { get; init; } = "";

    /// <summary>"Số 05-QĐ/ĐUK": no colon, two digits below ten (HD 05-HD/VPTW).</summary>
    public string FullNumber => PaperNumber.Text(PaperType.Decision, Number, Symbol);
}
