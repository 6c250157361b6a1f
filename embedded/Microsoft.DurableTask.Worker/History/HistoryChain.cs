namespace DanVanKheo.Embedded.Durable;

/// <summary>Each row carries the first 16 bytes of SHA-256 over the previous link and itself: a changed or missing row is found on load.</summary>
internal static class HistoryChain
{
    public const int Length = 16;
    public static readonly byte[] Start = new byte[Length];

    public static byte[] Next(ReadOnlySpan<byte> previous, HistoryEvent entry)
    {
        var size = Length + 20 + Size(entry.Name) + Size(entry.Data) + 8;
        var buffer = size <= 1024 ? stackalloc byte[size] : new byte[size];
        previous.CopyTo(buffer);
        BinaryPrimitives.WriteInt32LittleEndian(buffer[Length..], (int)entry.Kind);
        BinaryPrimitives.WriteInt64LittleEndian(buffer[(Length + 4)..], entry.Tid);
        BinaryPrimitives.WriteInt64LittleEndian(buffer[(Length + 12)..], entry.At);
        var rest = Put(Put(buffer[(Length + 20)..], entry.Name), entry.Data);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..^rest.Length], hash);
        return hash[..Length].ToArray();
    }

    private static int Size(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);

    // The length stands before the text, so that ("ab", "c") and ("a", "bc") differ.
    private static Span<byte> Put(Span<byte> buffer, string? text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(buffer, text is null ? -1 : Size(text));
        return buffer[(4 + (text is null ? 0 : Encoding.UTF8.GetBytes(text, buffer[4..])))..];
    }
}
