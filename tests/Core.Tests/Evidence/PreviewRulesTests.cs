using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

public sealed class PreviewRulesTests
{
    [Theory]
    [InlineData(480, 360, true)]
    [InlineData(1, 1, true)]
    [InlineData(480, 480, true)]
    [InlineData(481, 10, false)]
    [InlineData(10, 481, false)]
    [InlineData(0, 10, false)]
    public void Size_decides(int width, int height, bool taken)
    {
        Assert.Equal(taken ? "image/jpeg" : "PreviewRefused", Outcome(Jpeg(width, height)));
        if (width > 0) Assert.Equal(taken ? "image/webp" : "PreviewRefused", Outcome(Extended(width, height)));
    }

    [Fact]
    public void Every_kind_of_WebP_is_measured()
    {
        Assert.Equal("image/webp", Outcome([.. Riff("VP8 "), 0, 0, 0, 0x9D, 0x01, 0x2A, 0xE0, 0x01, 0x68, 0x01]));
        Assert.Equal("PreviewRefused", Outcome([.. Riff("VP8 "), 0, 0, 0, 0x9D, 0x01, 0x2A, 0xE1, 0x01, 0x68, 0x01]));
        Assert.Equal("image/webp", Outcome([.. Riff("VP8L"), 0x2F, 0xDF, 0x81, 0x59, 0x00, .. new byte[8]]));
        Assert.Equal("PreviewRefused", Outcome([.. Riff("VP8L"), 0x2F, 0xFF, 0xFF, 0xFF, 0x0F, .. new byte[8]]));
        Assert.Equal("PreviewRefused", Outcome([.. Riff("EXIF"), .. new byte[20]]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("FF D8 FF")]
    [InlineData("FF D8 FF E0 00 00 00 00 00 00 00 00 00 00")]
    [InlineData("FF D8 FF E0 FF FF 00 00 00 00 00 00 00 00")]
    [InlineData("89 50 4E 47 0D 0A 1A 0A 00 00 00 0D 49 48 44 52")]
    [InlineData("47 49 46 38 39 61")]
    [InlineData("3C 73 76 67 3E")]
    [InlineData("52 49 46 46 00 00 00 00 57 45 42 50")]
    public void What_is_no_picture_of_ours_is_refused(string hex) => Assert.Equal("PreviewRefused", Outcome(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    [Fact]
    public void A_large_file_is_refused_whatever_it_says()
    {
        Assert.Equal("image/jpeg", Outcome([.. Jpeg(10, 10), .. new byte[PreviewRules.LargestSize - Jpeg(10, 10).Length]]));
        Assert.Equal("PreviewRefused", Outcome([.. Jpeg(10, 10), .. new byte[PreviewRules.LargestSize]]));
    }

    /// <summary>SOI, an application segment, a table, then the frame.</summary>
    private static byte[] Jpeg(int width, int height) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, .. new byte[20]];

    private static byte[] Extended(int width, int height) =>
        [.. Riff("VP8X"), 0, 0, 0, 0, (byte)(width - 1), (byte)((width - 1) >> 8), 0, (byte)(height - 1), (byte)((height - 1) >> 8), (byte)((height - 1) >> 16)];

    private static byte[] Riff(string chunk) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. System.Text.Encoding.ASCII.GetBytes(chunk), 0, 0, 0, 0];

    private static string Outcome(byte[] picture)
    {
        try
        {
            return PreviewRules.ContentType(picture);
        }
        catch (DanVanKheo.Rules.RuleBroken refused)
        {
            return refused.Code;
        }
    }
}
