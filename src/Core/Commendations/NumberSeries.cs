namespace DanVanKheo.Commendations;

/// <summary>Papers of one type of one body run through its term from 01, without gaps, and no number is used twice (HD 05-HD/VPTW).</summary>
public sealed record NumberSeries(string Organisation, PaperType Type, string Term)
{
    /// <summary>The partition of the series.</summary>
    public string Key => $"{Organisation}-{Type.ToString().ToLowerInvariant()}-{Term}";

    /// <summary>"05-QĐ/ĐUK": no colon before it, two digits below ten.</summary>
    /// <param name="symbol">What stands for the body: ĐUK.</param>
    public string Text(int number, string symbol) => $"{number:D2}-{(Type == PaperType.Decision ? "QĐ" : "TTr")}/{symbol}";
}
