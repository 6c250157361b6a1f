using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

public sealed class ArchiveNamesTests
{
    [Theory]
    [InlineData("Ảnh ra quân.jpg", "Ảnh ra quân.jpg")]
    [InlineData("Ảnh.jpg", "Ảnh.jpg")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("a<b>:\"|?*.pdf", "a_b______.pdf")]
    [InlineData("CON.pdf", "_CON.pdf")]
    [InlineData("lpt1", "_lpt1")]
    [InlineData("=cmd|' /C calc'!A0.xlsx", "_=cmd_' _C calc'!A0.xlsx")]
    [InlineData("-rf.pdf", "_-rf.pdf")]
    [InlineData("...", "tep")]
    [InlineData("", "tep")]
    [InlineData("tệp\u202Egpj.pdf", "tệpgpj.pdf")]
    [InlineData("cuối. ", "cuối")]
    public void A_name_is_safe_anywhere_and_keeps_its_marks(string given, string safe) => Assert.Equal(safe, new ArchiveNames().Take(given));

    [Fact]
    public void The_same_name_is_given_once()
    {
        var names = new ArchiveNames();
        Assert.Equal(["Ảnh.png", "ảnh (2).PNG", "Ảnh (3).png", "Ảnh (2) (2).png"], [names.Take("Ảnh.png"), names.Take("ảnh.PNG"), names.Take("Ảnh.png"), names.Take("Ảnh (2).png")]);
    }
}
