using System.Buffers.Binary;

namespace DanVanKheo.Evidence;

/// <summary>What a camera or an editor writes beside a photograph: author, place, device, captions. Which way up it is, is kept.</summary>
public static class JpegDetails
{
    private const byte Mark = 0xFF, Start = 0xD8, Scan = 0xDA, End = 0xD9, Comment = 0xFE, FirstOfApplications = 0xE0, LastOfApplications = 0xEF;
    private const byte Profile = 0xE2, Adobe = 0xEE, Exif = 0xE1;
    private const int Orientation = 0x0112, EntryLength = 12;

    /// <summary>The same picture without them. What is no JPEG comes back as it is; what breaks off, as far as it was understood.</summary>
    public static byte[] Remove(byte[] picture)
    {
        if (picture.Length < 4 || picture[0] != Mark || picture[1] != Start) return picture;
        using var kept = new MemoryStream(picture.Length);
        kept.Write(picture, 0, 2);
        var at = 2;
        while (at + 4 <= picture.Length && picture[at] == Mark && picture[at + 1] != End)
        {
            if (picture[at + 1] == Mark)
            {
                // A byte that only fills.
                at++;
                continue;
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(picture.AsSpan(at + 2));
            if (at + length > picture.Length) return kept.ToArray();
            var segment = picture.AsSpan(at, length);
            if (!TellsDetails(segment)) kept.Write(segment);
            else if (segment[1] == Exif && OrientationOf(segment) is { } turned) kept.Write(Turned(turned));
            at += length;
            if (segment[1] != Scan) continue;
            var points = NextMarker(picture.AsSpan(at));
            kept.Write(picture, at, points);
            at += points;
        }

        // What phones append behind the end, further pictures with details of their own, stays away.
        kept.Write(picture, at, Math.Min(2, picture.Length - at));
        return kept.ToArray();
    }

    /// <summary>How many bytes of points come before the next marker.</summary>
    private static int NextMarker(ReadOnlySpan<byte> scan)
    {
        for (var at = 0; at + 1 < scan.Length; at++)
        {
            // A point that looks like a mark is followed by 0; D0 to D7 start the points anew.
            if (scan[at] == Mark && scan[at + 1] is not (0 or Mark or (>= 0xD0 and <= 0xD7))) return at;
        }

        return scan.Length;
    }

    /// <summary>Colours need their profile and what Adobe says of them. The profile's number is also that of an index of appended pictures.</summary>
    private static bool TellsDetails(ReadOnlySpan<byte> segment) => segment[1] switch
    {
        Comment => true,
        Profile => !segment[4..].StartsWith("ICC_PROFILE\0"u8),
        Adobe => false,
        var kind => kind is > FirstOfApplications and <= LastOfApplications,
    };

    /// <summary>1 to 8 as EXIF counts; null where it is not said.</summary>
    private static byte? OrientationOf(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 18 || !segment[4..].StartsWith("Exif\0\0"u8)) return null;
        var tiff = segment[10..];
        var little = tiff[0] == (byte)'I';
        var first = Number(tiff[4..], 4, little);
        if (first < 8 || first + 2 > tiff.Length) return null;
        var entries = tiff[((int)first + 2)..];
        for (var n = Number(tiff[(int)first..], 2, little); n > 0 && entries.Length >= EntryLength; n--, entries = entries[EntryLength..])
        {
            if (Number(entries, 2, little) == Orientation) return Number(entries[8..], 2, little) is >= 1 and <= 8 and var turned ? (byte)turned : null;
        }

        return null;
    }

    private static long Number(ReadOnlySpan<byte> bytes, int size, bool little) => (size, little) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        _ => BinaryPrimitives.ReadUInt32BigEndian(bytes),
    };

    /// <summary>A segment that says nothing else: one entry, big-endian.</summary>
    private static byte[] Turned(byte orientation) =>
    [
        Mark, Exif, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
    ];
}
