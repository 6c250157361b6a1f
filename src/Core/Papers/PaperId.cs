namespace DanVanKheo.Papers;

/// <summary>The ids of papers: bao-cao-2027-h1-1. They stand in addresses and are the same whoever makes them.</summary>
public static class PaperId
{
    /// <param name="order">From 1 among the papers of one type and subject.</param>
    public static string Of(PaperType type, string subject, int order) => $"{Slug(type)}-{subject.ToLowerInvariant()}-{order}";

    public static string Slug(PaperType type) => type switch
    {
        PaperType.Decision => "quyet-dinh",
        PaperType.Submission => "to-trinh",
        PaperType.Report => "bao-cao",
        PaperType.Minutes => "bien-ban",
        PaperType.Notice => "thong-bao",
        PaperType.ScoreSheet => "phieu-tham-dinh",
        PaperType.Ceremony => "danh-sach",
        PaperType.Nomination => "de-nghi",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };
}
