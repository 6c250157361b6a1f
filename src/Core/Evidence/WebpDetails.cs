using System.Buffers.Binary;

namespace DanVanKheo.Evidence;

/// <summary>What stands in a WebP beside the picture: EXIF and XMP.</summary>
public static class WebpDetails
{
    private const int Header = 12, ChunkHeader = 8;
    private const byte HasExif = 0x08, HasXmp = 0x04;

    /// <summary>What a picture needs to look as it does.</summary>
    private static readonly HashSet<string> Kept = new(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"], StringComparer.Ordinal);

    public static bool IsOne(ReadOnlySpan<byte> picture) => picture.Length >= Header && picture.StartsWith("RIFF"u8) && picture[8..].StartsWith("WEBP"u8);

    /// <summary>The same picture without them; what breaks off, as far as it was understood.</summary>
    /// <param name="picture">One, as <see cref="IsOne"/> says.</param>
    public static byte[] Remove(byte[] picture)
    {
        using var kept = new MemoryStream(picture.Length);
        kept.Write(picture, 0, Header);
        for (var at = Header; at + ChunkHeader <= picture.Length;)
        {
            // A chunk of odd length is followed by a byte that only fills.
            var length = ChunkHeader + (long)BinaryPrimitives.ReadUInt32LittleEndian(picture.AsSpan(at + 4));
            length += length & 1;
            if (at + length > picture.Length) break;
            var kind = System.Text.Encoding.Latin1.GetString(picture, at, 4);
            if (Kept.Contains(kind)) kept.Write(kind == "VP8X" ? WithoutFlags(picture.AsSpan(at, (int)length)) : picture.AsSpan(at, (int)length));
            at += (int)length;
        }

        var clean = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(clean.AsSpan(4), (uint)(clean.Length - ChunkHeader));
        return clean;
    }

    private static byte[] WithoutFlags(ReadOnlySpan<byte> chunk)
    {
        var clean = chunk.ToArray();
        if (clean.Length > ChunkHeader) clean[ChunkHeader] &= unchecked((byte)~(HasExif | HasXmp));
        return clean;
    }
}
