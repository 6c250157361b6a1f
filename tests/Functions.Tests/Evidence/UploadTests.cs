using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>Files are taken by ending, first bytes, size and number; a refused one never costs the others.</summary>
[Collection(nameof(SharedApp))]
public sealed class UploadTests(DevelopmentApp app)
{
    private const string Address = "/dang-ky/minh-chung";
    private const int MegaByte = 1024 * 1024;

    public static TheoryData<string, byte[], HttpStatusCode, string> Refused => new()
    {
        { "rỗng.pdf", [], HttpStatusCode.UnprocessableEntity, "không có nội dung" },
        { "chương trình.exe", "MZ..............."u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "loại không nhận" },
        { "trang.html", "<html>"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "loại không nhận" },
        { "hình.svg", "<svg onload=alert(1)>"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "loại không nhận" },
        { "không đuôi", "%PDF-1.4"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "loại không nhận" },
        { "kép.pdf.exe", "%PDF-1.4"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "loại không nhận" },
        { "giả.png", "<script>alert(1)</script>"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "Nội dung tệp" },
        { "giả.pdf", "\0\0\0\0%PDF-1.4"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "Nội dung tệp" },
        { "giả.docx", "PK\u0005\u0006"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "Nội dung tệp" },
        { "giả.mp4", "ftypisom"u8.ToArray(), HttpStatusCode.UnsupportedMediaType, "Nội dung tệp" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_wrong_file_is_refused_and_the_good_one_beside_it_kept(string name, byte[] content, HttpStatusCode status, string sentence)
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = await SendAsync(browser, SampleFiles.Png("Ảnh tốt.png"), new(name, "application/pdf", content));
        Assert.Contains(sentence, Assert.Single(page.Expect(status, name).Problems), StringComparison.Ordinal);
        Assert.Contains(name, page.Problems[0], StringComparison.Ordinal);
        Assert.Equal(["Ảnh tốt.png"], Held(page));
    }

    [Theory]
    [InlineData("Ảnh.PNG", "Ảnh.PNG")]
    [InlineData(@"D:\Dân vận\Ảnh ra quân.png", "Ảnh ra quân.png")]
    [InlineData("../../../etc/ảnh.png", "ảnh.png")]
    [InlineData("Ảnh “ra quân” 'đợt 1' & <b>.png", "Ảnh “ra quân” 'đợt 1' & <b>.png")]
    public async Task A_name_is_kept_without_its_path(string sent, string kept)
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = (await SendAsync(browser, SampleFiles.Png(sent))).Expect(HttpStatusCode.OK, sent);
        Assert.Equal([kept], Held(page));
    }

    [Fact]
    public async Task A_file_over_25_megabytes_is_too_large_and_one_just_below_is_not()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        (await SendAsync(browser, Padded("Vừa đủ.pdf", 25 * MegaByte))).Expect(HttpStatusCode.OK, "25 MB");
        var page = (await SendAsync(browser, Padded("Quá lớn.pdf", 25 * MegaByte + 1))).Expect(HttpStatusCode.RequestEntityTooLarge, "25 MB and a byte");
        Assert.Contains("lớn hơn 25 MB", Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.Equal(["Vừa đủ.pdf"], Held(page));
    }

    [Fact]
    public async Task A_request_far_too_large_is_answered_with_a_page()
    {
        using var browser = app.Browser();
        var cookie = (await browser.RequestAsync(HttpMethod.Post, "/dang-ky")).Headers["Set-Cookie"].Split(';')[0];
        // With "Expect" the server may refuse before the body is sent, and the client reads its answer for certain.
        var answer = await RawRequest.SendAsync("POST", app.Address, Address, "Cookie: " + cookie, "Content-Type: multipart/form-data; boundary=x", "Content-Length: 110000000", "Expect: 100-continue");
        Assert.Equal(413, answer.Status);
        Assert.Contains("Tệp quá lớn", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_files_are_enough()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = await SendAsync(browser, [.. Enumerable.Range(1, 11).Select(i => SampleFiles.Png($"Ảnh {i:D2}.png", i))]);
        page.Expect(HttpStatusCode.UnprocessableEntity, "The eleventh file");
        Assert.Contains("đã đủ 10 tệp", Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.Equal(10, Held(page).Count);
    }

    [Fact]
    public async Task No_file_at_all_is_said()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = (await (await browser.GetAsync(Address)).FormWith("file").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Nothing chosen");
        Assert.Contains("Chưa chọn tệp", Assert.Single(page.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_twice_is_as_good_as_once_and_touches_nothing_else()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = await SendAsync(browser, SampleFiles.Png("Giữ.png"), SampleFiles.Pdf("Bỏ.pdf"));
        var remove = page.Document.Forms.Select(f => f.GetAttribute("action")!).Where(a => a.EndsWith("/xoa", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, remove.Count);
        var twice = page.Form(remove[1]);
        Assert.Equal(["Giữ.png"], Held((await twice.SubmitAsync()).Expect(HttpStatusCode.OK, "Removing")));
        Assert.Equal(["Giữ.png"], Held((await twice.SubmitAsync()).Expect(HttpStatusCode.OK, "Removing again")));
    }

    [Fact]
    public async Task A_file_of_somebody_else_cannot_be_removed()
    {
        using var owner = app.Browser();
        using var other = app.Browser();
        await People.StartDraftAsync(owner);
        await People.StartDraftAsync(other);
        var page = await SendAsync(owner, SampleFiles.Pdf("Của tôi.pdf"));
        var address = page.Document.Forms.Select(f => f.GetAttribute("action")!).First(a => a.EndsWith("/xoa", StringComparison.Ordinal));
        var nonce = (await other.GetAsync(Address)).FormWith("file").Value("nonce");
        await other.PostAsync(address, [new("nonce", nonce)]);
        Assert.Equal(["Của tôi.pdf"], Held(await owner.GetAsync(Address)));
    }

    private static async Task<Page> SendAsync(Visitor browser, params IEnumerable<Upload> files)
    {
        var form = (await browser.GetAsync(Address)).FormWith("file");
        foreach (var file in files) form.Attach("file", file);
        return await form.SubmitAsync();
    }

    private static List<string> Held(Page page) => [.. page.Document.QuerySelectorAll(".files strong").Select(f => f.TextContent.Trim())];

    private static Upload Padded(string name, int size)
    {
        var content = new byte[size];
        "%PDF-1.4"u8.CopyTo(content);
        return new(name, "application/pdf", content);
    }
}
