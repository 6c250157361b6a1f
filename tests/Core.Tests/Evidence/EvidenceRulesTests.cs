using DanVanKheo.Evidence;

namespace DanVanKheo.Tests.Evidence;

public sealed class EvidenceRulesTests
{
    private const string Pdf = "25 50 44 46 2D 31 2E 37";
    private const string Zip = "50 4B 03 04 14 00";
    private const string Jpeg = "FF D8 FF E0";
    private const string Png = "89 50 4E 47 0D 0A 1A 0A 00";
    private const string Mp4 = "00 00 00 18 66 74 79 70 69 73 6F 6D";

    [Theory]
    [InlineData("a.pdf", Pdf, "application/pdf")]
    [InlineData("Báo cáo kết quả.PDF", Pdf, "application/pdf")]
    [InlineData("a.docx", Zip, "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("a.xlsx", Zip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("a.jpg", Jpeg, "image/jpeg")]
    [InlineData("a.JPEG", "FF D8 FF DB", "image/jpeg")]
    [InlineData("a.png", Png, "image/png")]
    [InlineData("a.mp4", Mp4, "video/mp4")]
    [InlineData("bao-cao.exe.pdf", Pdf, "application/pdf")]
    public void Ending_and_first_bytes_agree(string name, string head, string type) => Assert.Equal(type, EvidenceRules.ContentType(name, Bytes(head)));

    [Theory]
    [InlineData("a.pdf", Zip)]
    [InlineData("a.pdf", "3C 68 74 6D 6C 3E 25 50 44 46 2D")]
    [InlineData("a.pdf", "47 49 46 38 39 61 25 50 44 46 2D")]
    [InlineData("a.pdf", " 20 25 50 44 46 2D")]
    [InlineData("a.pdf", "25 50 44 46")]
    [InlineData("a.docx", Pdf)]
    [InlineData("a.docx", "D0 CF 11 E0 A1 B1 1A E1")]
    [InlineData("a.xlsx", "50 4B 05 06 00 00")]
    [InlineData("a.jpg", Png)]
    [InlineData("a.jpg", "FF D8")]
    [InlineData("a.jpg", "47 49 46 38 39 61 FF D8 FF")]
    [InlineData("a.png", Jpeg)]
    [InlineData("a.png", "89 50 4E 47 0A 1A 0A 00 00")]
    [InlineData("a.mp4", "66 74 79 70 69 73 6F 6D")]
    [InlineData("a.mp4", "00 00 00 18 66 74 79")]
    [InlineData("a.mp4", "4D 5A 90 00 03 00 00 00")]
    public void Content_of_another_kind_is_refused(string name, string head) => Assert.Equal("FileContentDiffers", Refusal.Of(() => EvidenceRules.ContentType(name, Bytes(head))));

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.pdf.exe")]
    [InlineData("a.svg")]
    [InlineData("a.html")]
    [InlineData("a.doc")]
    [InlineData("a.docm")]
    [InlineData("a.gif")]
    [InlineData("a.zip")]
    [InlineData("a.pdf ")]
    [InlineData("a.pdf.")]
    [InlineData("a.pdf\0")]
    [InlineData("a.pdf;.exe")]
    [InlineData("pdf")]
    [InlineData("")]
    [InlineData("tệp\u202Efdp.exe")]
    public void Endings_not_on_the_list_are_refused_whatever_the_content(string name) =>
        Assert.Equal("FileTypeRefused", Refusal.Of(() => EvidenceRules.ContentType(name, Bytes(Pdf))));

    [Fact]
    public void An_empty_file_is_refused_first() => Assert.Equal("FileEmpty", Refusal.Of(() => EvidenceRules.ContentType("a.exe", [])));

    [Fact]
    public void The_refusal_lists_what_is_taken() =>
        Assert.Equal(".pdf, .docx, .xlsx, .pptx, .odt, .ods, .odp, .jpg, .jpeg, .png, .mp4", EvidenceRules.Accepted);

    [Fact]
    public void The_first_sixteen_bytes_are_enough_for_every_kind() => Assert.All(
        (string[])[Pdf, Zip, Jpeg, Png, Mp4],
        head => Assert.True(Bytes(head).Length <= EvidenceRules.HeadLength));

    /// <summary>Files held, bytes each holds, size of the next, refusal.</summary>
    [Theory]
    [InlineData(0, 0, 1, null)]
    [InlineData(0, 0, EvidenceRules.LargestFile, null)]
    [InlineData(0, 0, EvidenceRules.LargestFile + 1, "FileTooLarge")]
    [InlineData(9, 1, 1, null)]
    [InlineData(10, 1, 1, "TooManyFiles")]
    [InlineData(3, EvidenceRules.LargestFile, EvidenceRules.LargestFile, null)]
    [InlineData(4, EvidenceRules.LargestFile, 1, "DossierFull")]
    [InlineData(3, EvidenceRules.LargestFile, EvidenceRules.LargestFile + 1, "FileTooLarge")]
    [InlineData(5, 20L * 1024 * 1024, 1, "DossierFull")]
    [InlineData(5, (20L * 1024 * 1024) - 1, 5, null)]
    [InlineData(5, (20L * 1024 * 1024) - 1, 6, "DossierFull")]
    public void Room_has_exact_borders(int held, long each, long size, string? refusal)
    {
        EvidenceFile[] files = [.. Enumerable.Range(0, held).Select(i => new EvidenceFile($"f{i}", "a.pdf", "application/pdf", each, "", "", default))];
        Assert.Equal(refusal, Record.Exception(() => EvidenceRules.CheckRoom(files, "b.pdf", size))?.Message);
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
