using System.Buffers.Binary;
using System.Text;
using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

/// <summary>Whatever kind of picture it is, the public sees the picture and nothing of who took it where.</summary>
public sealed class PictureDetailsTests
{
    private static readonly byte[] Png = [.. PngDetails.Signature, .. Chunk("IHDR", new byte[13]), .. Chunk("PLTE", [1, 2, 3])];
    private static readonly byte[] Points = [.. Chunk("IDAT", [9, 8, 7]), .. Chunk("IEND", [])];

    [Theory]
    [InlineData("tEXt")]
    [InlineData("zTXt")]
    [InlineData("iTXt")]
    [InlineData("eXIf")]
    [InlineData("tIME")]
    [InlineData("caBX")]
    public void Only_what_the_picture_needs_stays_of_a_png(string kind)
    {
        var told = Chunk(kind, "Lan, 21.03 B 105.85 Đ"u8.ToArray());
        Assert.Equal([.. Png, .. Points], PictureDetails.Remove([.. Png, .. told, .. Points, .. told]));
        Assert.Equal([.. Png, .. Points], PictureDetails.Remove([.. Png, .. Points]));
    }

    [Theory]
    [InlineData("EXIF")]
    [InlineData("XMP ")]
    [InlineData("PRIV")]
    public void Only_what_the_picture_needs_stays_of_a_webp(string kind)
    {
        var told = Riff(kind, "Lan ở đây"u8.ToArray());
        var canvas = Riff("VP8X", [0x1C, 0, 0, 0, 9, 0, 0, 9, 0, 0]);
        var clean = PictureDetails.Remove(Webp([.. canvas, .. Riff("ALPH", [1, 2, 3]), .. Riff("VP8 ", [4, 5, 6, 7]), .. told]));
        Assert.Equal(Webp([.. Riff("VP8X", [0x10, 0, 0, 0, 9, 0, 0, 9, 0, 0]), .. Riff("ALPH", [1, 2, 3]), .. Riff("VP8 ", [4, 5, 6, 7])]), clean);
        Assert.Equal(clean, PictureDetails.Remove(clean));
    }

    [Fact]
    public void A_photograph_is_known_by_its_bytes_and_what_is_no_picture_stays_as_it_is()
    {
        byte[] photograph = [0xFF, 0xD8, 0xFF, 0xFE, 0, 5, .. "Lan"u8, 0xFF, 0xDA, 0, 3, 1, 7, 0xFF, 0xD9];
        Assert.Equal([0xFF, 0xD8, 0xFF, 0xDA, 0, 3, 1, 7, 0xFF, 0xD9], PictureDetails.Remove(photograph));
        foreach (var other in (byte[][])[[], [0xFF], "%PDF-1.7"u8.ToArray(), "RIFF1234WAVE"u8.ToArray()]) Assert.Same(other, PictureDetails.Remove(other));
    }

    [Fact]
    public void Whatever_is_broken_ends_and_throws_nothing()
    {
        foreach (var whole in (byte[][])[[.. Png, .. Chunk("tEXt", [1]), .. Points], Webp([.. Riff("VP8X", new byte[10]), .. Riff("EXIF", [1]), .. Riff("VP8 ", [2])])])
        {
            for (var length = 0; length < whole.Length; length++) Assert.InRange(PictureDetails.Remove(whole[..length]).Length, 0, whole.Length);
            for (var i = 0; i < whole.Length; i++)
            {
                byte[] broken = [.. whole];
                broken[i] ^= 0xFF;
                Assert.InRange(PictureDetails.Remove(broken).Length, 0, whole.Length);
            }
        }
    }

    /// <summary>The sum at its end is not looked at.</summary>
    private static byte[] Chunk(string kind, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)content.Length);
        return [.. length, .. Encoding.Latin1.GetBytes(kind), .. content, 0, 0, 0, 0];
    }

    private static byte[] Webp(byte[] chunks) => [.. "RIFF"u8, .. Little(chunks.Length + 4), .. "WEBP"u8, .. chunks];

    private static byte[] Riff(string kind, byte[] content) => [.. Encoding.Latin1.GetBytes(kind), .. Little(content.Length), .. content, .. content.Length % 2 == 1 ? (byte[])[0] : []];

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)number);
        return bytes;
    }
}
