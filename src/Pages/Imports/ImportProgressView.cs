using DanVanKheo.Layout;

namespace DanVanKheo.Imports;

/// <summary>A list that is being imported, or was.</summary>
/// <param name="Settled">Rows that have a result or were refused.</param>
public sealed record ImportProgressView(string Address, Import Import, int Made, int Refused, PageTurn Turn, IReadOnlyList<ImportRowView> Rows)
{
    public int Settled => Made + Refused;

    public bool IsDone => Import.State == ImportState.Done;
}
