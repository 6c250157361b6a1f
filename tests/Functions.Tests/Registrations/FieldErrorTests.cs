using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>Every field says on its own page what is wrong with it, and nothing that was typed is lost.</summary>
[Collection(nameof(SharedApp))]
public sealed class FieldErrorTests(DevelopmentApp app)
{
    private const string Short = "Cần ít nhất";
    private const string Long = "Nhiều nhất";
    private const string NotDate = "Ngày chưa đúng";
    private const string NotMoney = "Chỉ ghi chữ số";
    private const string NotEmail = "Địa chỉ thư chưa đúng dạng";
    private const string NotPhone = "Số điện thoại chưa đúng";

    public static TheoryData<string, string, string, string> WrongAnswers => new()
    {
        { "khai-quat", "name", "Chín chữ!", Short }, { "khai-quat", "name", new string('ế', 301), Long },
        { "khai-quat", "unit", "khoi-khac", "không có trong danh sách" }, { "khai-quat", "subject", "nobody", "không có trong danh sách" },
        { "khai-quat", "subjectName", "A", Short }, { "khai-quat", "subjectName", new string('b', 201), Long },
        { "khai-quat", "field", "astronomy", "không có trong danh sách" }, { "khai-quat", "kind", "old", "không có trong danh sách" },
        { "khai-quat", "level", "planet", "không có trong danh sách" },
        { "khai-quat", "otherFields", "culture-society", "Lĩnh vực chính đã chọn" }, { "khai-quat", "otherFields", "economy,defence-security,political-system", "Chọn nhiều nhất 2" },
        { "khai-quat", "otherFields", "astronomy", "không có trong danh sách" }, { "ket-qua", "end", "01/01/2031", "trong nhiệm kỳ, từ 01/06/2025 đến 31/12/2030" },
        { "noi-dung", "situation", new string('x', 49), Short }, { "noi-dung", "situation", new string('x', 3001), Long },
        { "noi-dung", "method", "Ngắn quá", Short }, { "noi-dung", "skill", new string('y', 2001), Long },
        { "noi-dung", "place", "X", Short }, { "noi-dung", "forces", new string('z', 1001), Long },
        { "ket-qua", "target", "Chưa rõ", Short }, { "ket-qua", "product", "Có ảnh", Short }, { "ket-qua", "spread", "Có", Short },
        { "ket-qua", "start", "31/02/2027", NotDate }, { "ket-qua", "start", "hôm nay", NotDate }, { "ket-qua", "start", "1/1/1900", NotDate },
        { "ket-qua", "end", "28/02/2027", "từ ngày bắt đầu 01/03/2027" }, { "ket-qua", "end", "03-13-2027", NotDate },
        { "ket-qua", "budget", "hai tỷ", NotMoney }, { "ket-qua", "budget", "-5", NotMoney }, { "ket-qua", "budget", "2,900", NotMoney },
        { "khai-quat", "email", "khong phai thu", NotEmail }, { "khai-quat", "email", "a@b", NotEmail }, { "khai-quat", "email", "a@b.vn, c@d.vn", NotEmail },
        { "khai-quat", "email", "a@b.vn\r\nBcc: c@d.vn", NotEmail },
        { "ket-qua", "phone", "12345", NotPhone }, { "ket-qua", "phone", "09123456789", NotPhone }, { "ket-qua", "consent", "maybe!", Long },
        { "ket-qua", "consent", "no", "đánh dấu đồng ý" },
    };

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public async Task A_wrong_answer_is_named_and_kept(string step, string field, string typed, string sentence)
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = await SendAsync(browser, step, [.. People.Model().Step(step).Where(f => f.Key != field), new(field, typed)]);
        page.Expect(HttpStatusCode.UnprocessableEntity, $"{field} = {typed}");
        Assert.Contains(sentence, Assert.Single(page.Problems), StringComparison.Ordinal);
        AssertLeadsTo(page, field);
        if (page.Document.QuerySelector($"#{field}") is AngleSharp.Html.Dom.IHtmlTextAreaElement) Assert.Equal(typed, page.Form("/dang-ky/" + step).Value(field));
    }

    [Theory]
    [InlineData("khai-quat", "name unit subject subjectName field kind level email")]
    [InlineData("noi-dung", "situation method skill place forces")]
    [InlineData("ket-qua", "target indicators-0-name start end product spread phone consent")]
    public async Task An_empty_step_names_every_missing_answer(string step, string fields)
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = (await (await browser.GetAsync("/dang-ky/" + step)).Form("/dang-ky/" + step).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "An empty step");
        var names = fields.Split(' ');
        Assert.Equal(names.Length, page.Problems.Count);
        foreach (var field in names) AssertLeadsTo(page, field);
        Assert.StartsWith("Lỗi", page.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_individual_is_asked_for_position_and_duty()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var page = await SendAsync(browser, "khai-quat", [.. People.Model().Step("khai-quat").Where(f => f.Key != "subject"), new("subject", "individual")]);
        page.Expect(HttpStatusCode.UnprocessableEntity, "An individual without a position");
        Assert.Equal(2, page.Problems.Count);
        AssertLeadsTo(page, "position");
        AssertLeadsTo(page, "duty");
    }

    [Fact]
    public async Task Several_wrong_answers_are_all_named_at_once_and_the_right_ones_stay()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var model = People.Model();
        var page = await SendAsync(browser, "khai-quat", [new("name", "Ngắn"), new("unit", model.Unit), new("subjectName", model.SubjectName), new("kind", "new")]);
        var form = page.Form("/dang-ky/khai-quat");
        Assert.Equal(5, page.Problems.Count);
        Assert.Equal(("Ngắn", model.Unit, model.SubjectName, "new"), (form.Value("name"), form.Value("unit"), form.Value("subjectName"), form.Value("kind")));
        var later = (await browser.GetAsync("/dang-ky/khai-quat")).Form("/dang-ky/khai-quat");
        Assert.Equal("Ngắn", later.Value("name"));
    }

    private static async Task<Page> SendAsync(Visitor browser, string step, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var nonce = (await browser.GetAsync("/dang-ky/" + step)).Form("/dang-ky/" + step).Value("nonce");
        return await browser.PostAsync("/dang-ky/" + step, [new("nonce", nonce), .. fields]);
    }

    private static void AssertLeadsTo(Page page, string field)
    {
        Assert.True(page.Document.QuerySelector($"[role=alert] a[href='#{field}']") is not null, $"The summary has no link to {field}.\n{page}");
        Assert.True(page.Document.GetElementById(field) is not null, $"The link to {field} leads nowhere.\n{page}");
    }
}
