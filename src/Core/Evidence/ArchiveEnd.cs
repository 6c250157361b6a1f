using System.Buffers.Binary;

namespace DanVanKheo.Evidence;

/// <summary>
/// The "end of central directory" record of a ZIP file (APPNOTE 4.3.16), read by hand before any library trusts it:
/// a library reads every entry into memory before it can be asked how many there are.
/// </summary>
/// <param name="Entries">As the record says.</param>
/// <param name="Directory">Where the directory of entries begins.</param>
/// <param name="DirectorySize">In bytes.</param>
/// <param name="At">Where the record itself begins.</param>
internal sealed record ArchiveEnd(int Entries, long Directory, long DirectorySize, long At)
{
    private const int RecordLength = 22;
    private const int LongestComment = 0xFFFF;

    /// <summary>The directory ends where the record begins, so that nothing is hidden between or around them.</summary>
    public bool IsWhole => Directory + DirectorySize == At;

    /// <summary>The record whose comment ends with the file and whose directory lies in the file; null when the file is no ZIP.</summary>
    public static ArchiveEnd? Find(Stream content)
    {
        var tail = new byte[Math.Min(content.Length, RecordLength + LongestComment)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        for (var at = tail.Length - RecordLength; at >= 0; at--)
        {
            var record = tail.AsSpan(at);
            if (record.StartsWith("PK\u0005\u0006"u8) && Read(record, content.Length - tail.Length + at, content.Length) is { } end) return end;
        }

        return null;
    }

    private static ArchiveEnd? Read(ReadOnlySpan<byte> record, long at, long length)
    {
        var comment = BinaryPrimitives.ReadUInt16LittleEndian(record[20..]);
        var end = new ArchiveEnd(BinaryPrimitives.ReadUInt16LittleEndian(record[10..]), BinaryPrimitives.ReadUInt32LittleEndian(record[16..]), BinaryPrimitives.ReadUInt32LittleEndian(record[12..]), at);
        return at + RecordLength + comment <= length && end.DirectorySize <= at ? end : null;
    }
}
