using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>
/// The certificates of a year on their sheets. The form GETs <c>/can-bo/giay-khen</c>: <c>nam</c>, <c>hinh-thuc</c> (id of an award, empty for all),
/// <c>kho</c> (a4, a3), <c>x</c>, <c>y</c> (mm to the right and down), <c>phoi</c> (yes for pre-printed forms).
/// </summary>
/// <param name="Docx">The same sheets as a Word file; null when there are none.</param>
public sealed record CertificateRollView(
    string Year,
    string Award,
    string Right,
    string Down,
    IReadOnlyList<Choice> Awards,
    CertificatePrint Print,
    IReadOnlyList<CertificateView> Certificates,
    string? Docx,
    IReadOnlyList<FieldProblem> Problems);
