using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>
/// The certificates of a year on their sheets. The form GETs <c>/can-bo/giay-khen</c>: <c>nam</c>, <c>hinh-thuc</c> (id of an award, empty for all),
/// <c>kho</c> (a4, a3), <c>x</c>, <c>y</c> (mm to the right and down), <c>phoi</c> (yes for pre-printed forms).
/// </summary>
/// <param name="Certificates">Those of one page.</param>
/// <param name="Count">All there are; a POST of the same query with <c>nonce</c> writes them as Word files.</param>
public sealed record CertificateRollView(
    string Year,
    string Award,
    string Right,
    string Down,
    IReadOnlyList<Choice> Awards,
    CertificatePrint Print,
    IReadOnlyList<CertificateView> Certificates,
    int Count,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    public PageTurn Turn { get; init; } = PageTurn.Only;

    /// <summary>The part of the address after the question mark, without the page.</summary>
    public string Query => string.Join('&', new[] { ("nam", Year), ("hinh-thuc", Award), ("kho", Print.Sheet.Id), ("phoi", Print.OnForm ? "yes" : "no"), ("x", Right), ("y", Down) }.Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2)}"));
}
