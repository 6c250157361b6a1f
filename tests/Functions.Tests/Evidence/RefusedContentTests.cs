using System.IO.Compression;
using System.Net;
using System.Text;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>What is inside a file is looked at on both ways in, and a refusal loses nothing that was typed.</summary>
[Collection(nameof(SharedApp))]
public sealed class RefusedContentTests(DevelopmentApp app)
{
    private const string Address = "/dang-ky/minh-chung";

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "có macro.docx", Docx(("word/vbaProject.bin", "x")), "có macro" },
        { "nén trong nén.docx", Docx(("word/goi.zip", "PK\u0003\u0004")), "có tệp nén bên trong" },
        { "ra ngoài.docx", Docx(("../../x", "x")), "tên tệp không an toàn" },
        { "đổi đuôi.xlsx", Docx(), "không phải dạng .xlsx" },
        { "tự chạy.pdf", [.. SampleFiles.Pdf().Content.Span, .. "<< /S /JavaScript /JS (app.alert(1)) >>"u8], "có mã tự chạy" },
        { "hai thứ.png", [.. SampleFiles.Png().Content.Span, .. Docx()], "hai loại nội dung" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_harmful_file_is_refused_and_what_was_typed_stays(string name, byte[] content, string sentence)
    {
        using var browser = app.Browser();
        await People.WriteDraftAsync(browser, People.Model());
        var form = (await browser.GetAsync(Address)).FormWith("file");
        var claim = form.Boxes("claims")[0];
        form.Attach("file", SampleFiles.Png("Tốt.png")).Attach("file", new(name, "application/pdf", content))
            .Fill("caption", "Trao xe “đợt 1” <b>").Fill("takenOn", "05/02/2026").Fill("place", "Thôn Bồng Lai").Tick("claims", claim).Tick("publish", "yes");
        var page = await form.SubmitAsync();
        Assert.True(page.Status is HttpStatusCode.UnprocessableEntity or HttpStatusCode.UnsupportedMediaType, page.Status.ToString());
        var problem = Assert.Single(page.Problems);
        Assert.Contains(sentence, problem, StringComparison.Ordinal);
        Assert.Contains(name, problem, StringComparison.Ordinal);
        var again = page.FormWith("file");
        Assert.Equal(("Trao xe “đợt 1” <b>", "05/02/2026", "Thôn Bồng Lai", claim, "yes"), (again.Value("caption"), again.Value("takenOn"), again.Value("place"), again.Value("claims"), again.Value("publish")));
        Assert.Equal(["Tốt.png"], page.Document.QuerySelectorAll(".files strong").Select(f => f.TextContent.Trim()));
    }

    [Fact]
    public async Task The_limits_and_what_is_left_stand_before_and_in_the_error()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        Assert.Contains("còn thêm được 10 tệp, 100 MB", (await browser.GetAsync(Address)).Text, StringComparison.Ordinal);
        var page = await (await browser.GetAsync(Address)).FormWith("file").Attach("file", SampleFiles.Png()).Attach("file", new("phim.exe", "video/mp4", "MZ"u8.ToArray())).SubmitAsync();
        Assert.Contains("Các loại nhận được: .pdf, .docx", page.Problems[0], StringComparison.Ordinal);
        Assert.Contains("còn thêm được 9 tệp, 99 MB", page.Text, StringComparison.Ordinal);
    }

    internal static byte[] Docx(params (string Path, string Content)[] more)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
            foreach (var (path, content) in ((string, string)[])[("[Content_Types].xml", types), ("word/document.xml", "<w/>"), .. more])
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return packed.ToArray();
    }
}
