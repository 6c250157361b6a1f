namespace DanVanKheo.Papers;

/// <summary>
/// Papers of one type of one body run through its term from 01, without gaps, and no number is used twice (HD 05-HD/VPTW).
/// Of a body of the State they run through the year (NĐ 30/2020).
/// </summary>
/// <param name="Term">Id of the term, or the year.</param>
public sealed record NumberSeries(string Organisation, PaperType Type, string Term, IssuerSide Side = IssuerSide.Party)
{
    /// <summary>The partition of the series.</summary>
    public string Key => $"{Organisation}-{Type.ToString().ToLowerInvariant()}-{Term}";

    /// <summary>"05-QĐ/ĐUK"</summary>
    /// <param name="symbol">What stands for the body: ĐUK.</param>
    public string Text(int number, string symbol) => PaperNumber.Text(Type, number, symbol, Side);
}
