using DanVanKheo.Layout;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Imports;

/// <summary>
/// A list that was read and checked. Mending POSTs to <c>{Address}/sua</c>: <c>nonce</c>, <c>xem</c>, <c>trang</c>, a <c>dong</c> for every row shown, <c>o-{row}-{column}</c>, <c>bo-{row}</c> for each left out.
/// Importing POSTs to <c>{Address}/nhap</c>: <c>nonce</c>, <c>cach</c> (<c>dung</c>: the good rows; <c>het</c>: only all of them).
/// </summary>
/// <param name="Lists">The choices of fields that have some, by field id.</param>
public sealed record ImportView(
    string Address,
    Import Import,
    ImportTab Tab,
    PageTurn Turn,
    IReadOnlyList<ImportRowView> Rows,
    IReadOnlyDictionary<string, IReadOnlyList<FieldOption>> Lists,
    string Way,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    public const string GoodRows = "dung";
    public const string WholeList = "het";
}
