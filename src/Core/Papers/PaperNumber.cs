namespace DanVanKheo.Papers;

/// <summary>How the number of a paper is written (HD 36, HD 05: "05-QĐ/ĐUK"; NĐ 30: "05/QĐ-UBND"). Two digits below ten.</summary>
public static class PaperNumber
{
    /// <summary>Whether papers of this type are numbered at all.</summary>
    public static bool IsNumbered(PaperType type) => Abbreviation(type).Length > 0;

    /// <summary>The types that have a series of numbers.</summary>
    public static IReadOnlyList<PaperType> Numbered { get; } = [.. Enum.GetValues<PaperType>().Where(t => IsNumbered(t) && SeriesOf(t) == t)];

    /// <summary>The type whose numbers this one takes: every tờ trình runs through one series.</summary>
    public static PaperType SeriesOf(PaperType type) => type == PaperType.Nomination ? PaperType.Submission : type;

    /// <param name="symbol">What stands for the body: ĐUK.</param>
    public static string Text(PaperType type, int number, string symbol, IssuerSide side = IssuerSide.Party) => Text(type, $"{number:D2}", symbol, side);

    /// <summary>With room for the figure, as long as none is given.</summary>
    public static string Blank(PaperType type, string symbol, IssuerSide side = IssuerSide.Party) => Text(type, side == IssuerSide.State ? "      " : "     ", symbol, side);

    public static string Abbreviation(PaperType type) => type switch
    {
        PaperType.Decision => "QĐ",
        PaperType.Submission or PaperType.Nomination => "TTr",
        PaperType.Report => "BC",
        PaperType.Minutes => "BB",
        PaperType.Notice => "TB",
        _ => "",
    };

    private static string Text(PaperType type, string figure, string symbol, IssuerSide side) =>
        side == IssuerSide.State ? $"{figure}/{Abbreviation(type)}-{symbol}" : $"{figure}-{Abbreviation(type)}/{symbol}";
}
