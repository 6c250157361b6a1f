using System.Globalization;
using Azure.Data.Tables;

namespace DanVanKheo.Outcomes;

/// <summary>The bytes of a block as columns <c>B0</c>, <c>B1</c>, … because one holds no more than 64 KiB.</summary>
internal static class BlockColumns
{
    private const int Most = 64 << 10;

    public static byte[] Read(TableEntity row)
    {
        var parts = new List<byte[]>();
        while (row.GetBinary(Column(parts.Count)) is { } part) parts.Add(part);
        return parts is [var only] ? only : [.. parts.SelectMany(p => p)];
    }

    public static void Write(TableEntity row, byte[] bytes)
    {
        foreach (var (part, chunk) in bytes.Chunk(Most).Index()) row[Column(part)] = chunk;
    }

    private static string Column(int part) => string.Create(CultureInfo.InvariantCulture, $"B{part}");
}
