using DanVanKheo.Layout;
using DanVanKheo.Programmes;

namespace DanVanKheo.Contests;

/// <summary>A contest in one year; without rounds the programme is none.</summary>
public sealed record ContestView(LocalText Name, int Year, IReadOnlyList<RoundView> Rounds)
{
    /// <summary>In the order of the programme's prizes.</summary>
    public IReadOnlyList<Prize> Prizes { get; init; } = [];

    /// <summary>Unit id → name.</summary>
    public IReadOnlyDictionary<string, string> UnitNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Criterion id → name.</summary>
    public IReadOnlyDictionary<string, LocalText> CriterionNames { get; init; } = new Dictionary<string, LocalText>();

    /// <summary>Where the notice of the result is written; empty for readers without that duty.</summary>
    public string PaperUrl { get; init; } = "";

    /// <summary>Of the standings of all rounds and groups.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
