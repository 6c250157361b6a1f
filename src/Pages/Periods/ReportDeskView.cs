using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Periods;

/// <summary>
/// One period's report at its owner's desk. POSTs <c>nonce</c>, <c>results</c>, <c>limits</c>, <c>directions</c> to <c>/can-bo/so-ket/{period}</c> (save), <c>…/dem-lai</c>
/// or <c>…/khoa</c>; <c>nonce</c>, <c>reason</c> to <c>…/dieu-chinh</c>; <c>nonce</c>, <c>unit</c> (empty: all who are silent) to <c>…/don-doc</c>.
/// </summary>
/// <param name="Report">Null before the period is closed and counted.</param>
/// <param name="Text">As kept, or as typed when something was wrong.</param>
/// <param name="UnitTexts">What units wrote, with their names.</param>
public sealed record ReportDeskView(
    Period Period,
    PeriodReport? Report,
    string AuthorName,
    IReadOnlyList<ReportHead> Versions,
    Narrative Text,
    string Reason,
    DateTimeOffset UnitsDue,
    DateTimeOffset BlocDue,
    IReadOnlyList<UnitStanding> Standings,
    IReadOnlyList<(string Unit, Narrative Text)> UnitTexts,
    string Done,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    public const string TextKey = "trang-don-vi";

    /// <summary>Whether the cut-off day has ended.</summary>
    public bool Closed { get; init; }

    public string Address => $"/can-bo/so-ket/{Period.Id}";

    public IEnumerable<UnitStanding> Silent => Standings.Where(s => s.SentAt is null);

    /// <summary>Of the standings.</summary>
    public PageTurn ChaseTurn { get; init; } = PageTurn.Only;

    /// <summary>Of what units wrote.</summary>
    public PageTurn TextTurn { get; init; } = PageTurn.Only;
}
