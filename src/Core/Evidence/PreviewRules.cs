using System.Buffers.Binary;
using DanVanKheo.Rules;

namespace DanVanKheo.Evidence;

/// <summary>
/// The small picture a browser makes of a file. It is what it says by its bytes, small on the screen and on the disk; anything else is not kept.
/// JPEG: ITU-T T.81, B.2; WebP: RFC 9649, 2.
/// </summary>
public static class PreviewRules
{
    /// <summary>Pixels, for the longer side.</summary>
    public const int LongestSide = 480;
    public const int LargestSize = 96 * 1024;

    /// <summary>The content type it is served under.</summary>
    /// <exception cref="RuleBroken">It is no JPEG or WebP, too large, or of no size at all.</exception>
    public static string ContentType(ReadOnlySpan<byte> picture)
    {
        if (picture.Length > LargestSize) throw new RuleBroken("PreviewRefused");
        var (type, width, height) = picture.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg(picture) : WebP(picture);
        if (width is < 1 or > LongestSide || height is < 1 or > LongestSide) throw new RuleBroken("PreviewRefused");
        return type;
    }

    private static (string Type, int Width, int Height) Jpeg(ReadOnlySpan<byte> picture)
    {
        for (var at = 2; at + 9 < picture.Length && picture[at] == 0xFF;)
        {
            var marker = picture[at + 1];
            if (IsFrame(marker)) return ("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 5)..]));
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
        }

        throw new RuleBroken("PreviewRefused");
    }

    /// <summary>SOF0 to SOF15, without the three of those codes that mean something else.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static (string Type, int Width, int Height) WebP(ReadOnlySpan<byte> picture)
    {
        const int enough = 30;
        if (picture.Length < enough || !picture.StartsWith("RIFF"u8) || !picture[8..].StartsWith("WEBP"u8)) throw new RuleBroken("PreviewRefused");
        var chunk = picture[12..16];
        var data = picture[20..];
        if (chunk.SequenceEqual("VP8 "u8)) return ("image/webp", BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
        if (chunk.SequenceEqual("VP8X"u8)) return ("image/webp", 1 + ThreeBytes(data[4..]), 1 + ThreeBytes(data[7..]));
        if (!chunk.SequenceEqual("VP8L"u8)) throw new RuleBroken("PreviewRefused");
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return ("image/webp", 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
    }

    private static int ThreeBytes(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}
