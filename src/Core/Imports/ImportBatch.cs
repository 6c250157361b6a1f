namespace DanVanKheo.Imports;

/// <summary>Some rows of an import, by their numbers; both ends are in it.</summary>
public sealed record ImportBatch(string Import, int First, int Last)
{
    /// <summary>Rows of one activity: few enough that little is done again after a crash.</summary>
    public const int Size = 20;

    public static IReadOnlyList<ImportBatch> Of(string import, IEnumerable<int> rows) => [.. rows.Chunk(Size).Select(c => new ImportBatch(import, c[0], c[^1]))];
}
