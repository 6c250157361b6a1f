namespace DanVanKheo.Organisations;

/// <summary>One organisation with its history.</summary>
/// <param name="Steps">What became of it since it was first known, in words.</param>
/// <param name="Ended">It no longer lives: nothing more can be done to it.</param>
public sealed record OrganisationView(
    string Id,
    string Name,
    string Kind,
    string Level,
    string Symbol,
    string Life,
    bool Ended,
    IReadOnlyList<HistoryLine> History,
    IReadOnlyList<string> Steps,
    IReadOnlyList<(string Id, string Name)> Children,
    IReadOnlyList<BaseFigures> Figures,
    IReadOnlyList<DutyLine> Duties);
