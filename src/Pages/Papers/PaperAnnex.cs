namespace DanVanKheo.Papers;

/// <summary>The list that belongs to a paper.</summary>
/// <param name="Title">DANH SÁCH</param>
/// <param name="Note">Which paper it belongs to: "(Kèm theo Quyết định số 05-QĐ/ĐUK, ngày 05/02/2027)".</param>
public sealed record PaperAnnex(string Title, string About, string Note, IReadOnlyList<PaperTable> Tables);
