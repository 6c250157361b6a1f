using System.Text;
using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

/// <summary>A photograph for a blind appraisal says nothing of who took it where, and still stands upright.</summary>
public sealed class JpegDetailsTests
{
    private static readonly byte[] Start = [0xFF, 0xD8];
    private static readonly byte[] Jfif = Segment(0xE0, "JFIF\0"u8.ToArray());
    private static readonly byte[] Profile = Segment(0xE2, "ICC_PROFILE\0"u8.ToArray());
    private static readonly byte[] Picture = [.. Segment(0xDB, [1, 2, 3]), 0xFF, 0xDA, 0, 3, 9, 0xFF, 0, 0xE1, 7, 0xFF, 0xD3, 8, .. Segment(0xC4, [4, 5]), 0xFF, 0xDA, 0, 3, 9, 6, 0xFF, 0xD9];

    /// <summary>Orientation 6 and the artist's name, little-endian as most cameras write, or big-endian.</summary>
    public static TheoryData<byte[]> Cameras =>
    [
        Segment(0xE1, [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0, 0x3B, 1, 2, 0, 4, 0, 0, 0, 0x4C, 0x61, 0x6E, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]),
        Segment(0xE1, [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 2, 1, 0x3B, 0, 2, 0, 0, 0, 4, 0x4C, 0x61, 0x6E, 0, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]),
    ];

    [Theory]
    [MemberData(nameof(Cameras))]
    public void The_author_goes_and_which_way_up_it_is_stays(byte[] camera)
    {
        Assert.Contains("Lan", Encoding.Latin1.GetString(camera), StringComparison.Ordinal);
        var clean = JpegDetails.Remove([.. Start, .. Jfif, .. camera, .. Segment(0xFE, "Lan"u8.ToArray()), .. Segment(0xED, "Photoshop Lan"u8.ToArray()), .. Profile, .. Picture]);
        Assert.DoesNotContain("Lan", Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        Assert.Equal(Picture, clean[^Picture.Length..]);
        Assert.True(clean.AsSpan().StartsWith((byte[])[.. Start, .. Jfif]) && clean.AsSpan().IndexOf(Profile) > 0);
        // What is kept of the camera's segment is read again as the same orientation, and needs no more cleaning.
        Assert.Equal(6, clean[clean.AsSpan().IndexOf("Exif"u8) + 25]);
        Assert.Equal(clean, JpegDetails.Remove(clean));
    }

    [Fact]
    public void What_a_phone_appends_or_hides_between_two_scans_goes()
    {
        byte[] index = Segment(0xE2, [.. "MPF\0"u8, 1, 2, 3]);
        byte[] second = [.. Start, .. Cameras.First().Data, .. Picture];
        byte[] between = [.. Picture[..^2], .. Segment(0xFE, "Lan"u8.ToArray()), 0xFF, 0xD9];
        Assert.Equal([.. Start, .. Jfif, .. Picture], JpegDetails.Remove([.. Start, .. Jfif, .. index, 0xFF, .. between, .. second, .. "Lan"u8]));
    }

    [Fact]
    public void A_picture_without_details_and_what_is_no_picture_stay_as_they_are()
    {
        byte[] plain = [.. Start, .. Jfif, .. Picture];
        Assert.Equal(plain, JpegDetails.Remove(plain));
        foreach (var other in (byte[][])[[], [0xFF], [0xFF, 0xD8], "%PDF-1.7"u8.ToArray()]) Assert.Same(other, JpegDetails.Remove(other));
    }

    [Fact]
    public void Whatever_is_broken_ends_and_throws_nothing()
    {
        byte[] whole = [.. Start, .. Jfif, .. Cameras.First().Data, .. Profile, .. Picture];
        for (var length = 0; length < whole.Length; length++) Assert.InRange(JpegDetails.Remove(whole[..length]).Length, 0, whole.Length);
        for (var i = 2; i < whole.Length; i++)
        {
            byte[] broken = [.. whole];
            broken[i] ^= 0xFF;
            Assert.InRange(JpegDetails.Remove(broken).Length, 0, whole.Length + 40);
        }
    }

    private static byte[] Segment(byte kind, byte[] content) => [0xFF, kind, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];
}
