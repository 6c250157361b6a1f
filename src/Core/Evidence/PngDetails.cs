using System.Buffers.Binary;

namespace DanVanKheo.Evidence;

/// <summary>What an editor or a phone writes into a PNG beside the picture: texts, EXIF, times.</summary>
public static class PngDetails
{
    private const int Frame = 12;

    /// <summary>What a picture needs to look as it does; everything else goes, also what nobody has thought of yet.</summary>
    private static readonly HashSet<string> Kept = new(["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "cICP", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT"], StringComparer.Ordinal);

    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The same picture without them; what breaks off, as far as it was understood.</summary>
    /// <param name="picture">Begins with <see cref="Signature"/>.</param>
    public static byte[] Remove(byte[] picture)
    {
        using var kept = new MemoryStream(picture.Length);
        kept.Write(Signature);
        for (var at = Signature.Length; at + Frame <= picture.Length;)
        {
            var length = Frame + (long)BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(at));
            if (at + length > picture.Length) break;
            var kind = System.Text.Encoding.Latin1.GetString(picture, at + 4, 4);
            if (Kept.Contains(kind)) kept.Write(picture, at, (int)length);
            if (kind == "IEND") break;
            at += (int)length;
        }

        return kept.ToArray();
    }
}
