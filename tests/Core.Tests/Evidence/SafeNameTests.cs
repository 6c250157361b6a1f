using System.Text;
using DanVanKheo.Evidence;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Evidence;

public sealed class SafeNameTests
{
    [Theory]
    [InlineData("Báo cáo.pdf", "Báo cáo.pdf")]
    [InlineData("Ba\u0301o ca\u0301o.pdf", "Báo cáo.pdf")]
    [InlineData("C:\\fakepath\\ảnh.jpg", "ảnh.jpg")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.ini", "boot.ini")]
    [InlineData("a/b\\c.pdf", "c.pdf")]
    [InlineData("a.exe\0.pdf", "a.exe.pdf")]
    [InlineData("a.pdf\r\nSet-Cookie: x=y", "a.pdf Set-Cookie: x=y")]
    [InlineData("tệp\u202Efdp.exe", "tệpfdp.exe")]
    [InlineData("  hai   dấu  cách .pdf ", "hai dấu cách .pdf")]
    [InlineData("\"trích\".pdf", "\"trích\".pdf")]
    [InlineData(null, "tep")]
    [InlineData("", "tep")]
    [InlineData("/", "tep")]
    [InlineData("a/..", "tep")]
    [InlineData(".", "tep")]
    [InlineData("\0\u202E", "tep")]
    [InlineData(".pdf", ".pdf")]
    public void Only_the_last_part_stays(string? sent, string name) => Assert.Equal(name, EvidenceRules.SafeName(sent));

    [Theory]
    [InlineData(150, 150)]
    [InlineData(151, 150)]
    [InlineData(300, 150)]
    public void A_long_name_keeps_its_ending(int length, int kept)
    {
        var name = EvidenceRules.SafeName(new string('ế', length - 4) + ".pdf");
        Assert.Equal(kept, name.Length);
        Assert.EndsWith("ế.pdf", name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_ending_is_cut_too() => Assert.Equal(150, EvidenceRules.SafeName("a." + new string('b', 300)).Length);

    [Fact]
    public void A_name_is_never_cut_inside_a_character()
    {
        foreach (var shift in (string[])["", "a"])
        {
            AssertWhole(EvidenceRules.SafeName(shift + string.Concat(Enumerable.Repeat("🚲", 150)) + ".pdf"));
            AssertWhole(EvidenceRules.SafeName(new string('a', 200) + "." + shift + string.Concat(Enumerable.Repeat("🚲", 50))));
        }
    }

    [Fact]
    public void Whatever_was_sent_the_name_is_a_name() => Prop.ForAll(NastyText.Any, sent =>
    {
        var name = EvidenceRules.SafeName(sent);
        return name.Length is > 0 and <= 150 && !name.Any(c => char.IsControl(c) || c is '/' or '\\') && name is not ("." or "..");
    }).QuickCheckThrowOnFailure();

    private static void AssertWhole(string name)
    {
        Assert.DoesNotContain(Rune.ReplacementChar, name.EnumerateRunes());
        Assert.True(name.Length <= 150);
    }
}
