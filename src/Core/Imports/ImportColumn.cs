using DanVanKheo.Programmes;

namespace DanVanKheo.Imports;

/// <summary>One column of a list. <paramref name="Field"/> says how a cell is read; its id is the column's, which is also the id problems name.</summary>
/// <param name="Names">Every heading it may have, folded.</param>
public sealed record ImportColumn(FormField Field, LocalText Heading, IReadOnlyList<string> Names)
{
    public string Id => Field.Id;
}
