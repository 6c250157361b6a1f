using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Retention;

/// <summary>
/// Keeping and destroying. Minutes POST <c>kind</c>, <c>number</c>, <c>date</c>, <c>people</c>, <c>dossiers</c> to <c>/can-bo/luu-tru/bien-ban</c>;
/// a hold POSTs <c>held</c> and <c>reason</c>, or <c>lift</c>, to <c>…/giu</c>; all with <c>nonce</c>.
/// </summary>
/// <param name="Due">Dossiers of <paramref name="Year"/> that may be destroyed.</param>
public sealed record RetentionView(
    int Year,
    IReadOnlyDictionary<RetentionClass, int> Years,
    IReadOnlyList<RetentionLine> Due,
    IReadOnlyList<LegalHold> Holds,
    IReadOnlyList<Minutes> Minutes,
    MinutesInput Input,
    string Held,
    string Reason,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    public const string Address = "/can-bo/luu-tru";
    public const string MinutesKey = "trang-bien-ban";
    public const string HoldKey = "trang-giu";

    /// <summary>Of what may be destroyed; at most as many as minutes hold.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;

    public PageTurn MinutesTurn { get; init; } = PageTurn.Only;

    public PageTurn HoldTurn { get; init; } = PageTurn.Only;
}
