namespace DanVanKheo.Conferences;

/// <summary>Hội nghị sơ kết, tổng kết: the conference at which a period's report was heard, as its secretary recorded it (domain.md §1.1, P04).</summary>
/// <param name="Period">Id of the period whose report was heard.</param>
/// <param name="Present">Unit → who came for it; units that are not here were absent.</param>
/// <param name="Guests">Others who took part, one a line.</param>
/// <param name="Conclusion">What the chair concluded, one point a line; the tasks stand by themselves.</param>
public sealed record Conference(
    string Period,
    DateOnly Day,
    string Place,
    string Chair,
    string Secretary,
    IReadOnlyDictionary<string, string> Present,
    string Guests,
    string Discussion,
    string Conclusion,
    string By,
    DateTimeOffset At);
