using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DanVanKheo.TestKit;

/// <summary>Somebody who registers in a programme they have never seen: answers what they know, and the rest as the form asks for it.</summary>
public sealed class Applicant(Uri home, Mailbox mailbox) : IDisposable
{
    private const int MostPages = 12;
    private const int MostTries = 4;

    private readonly Visitor browser = new(home);

    /// <param name="programme">Which of several; null takes the first.</param>
    /// <returns>The code of the dossier.</returns>
    public async Task<string> RegisterAsync(Registration registration, string? programme = null)
    {
        var known = ((string[])["khai-quat", "noi-dung", "ket-qua"]).SelectMany(registration.Step).GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.First().Value);
        var start = await browser.GetAsync("/dang-ky");
        var page = await (programme is null ? start.Form("/dang-ky") : start.FormWith("chuong-trinh", programme)).SubmitAsync();
        for (var pages = 0; page.Url.AbsolutePath != "/dang-ky/minh-chung"; pages++)
        {
            if (pages == MostPages) throw new UnexpectedPageException("The form does not end.", page);
            page = await TypeAsync(page, known);
        }

        await (await browser.GetAsync("/dang-ky/minh-chung")).FormWith("file").Fill("caption", "Ảnh hoạt động").Attach("file", SampleFiles.Png(seed: 1)).SubmitAsync();
        return await SendAsync(registration.Email);
    }

    public void Dispose() => browser.Dispose();

    private static async Task<Page> TypeAsync(Page page, IReadOnlyDictionary<string, string> known)
    {
        var address = page.Url.AbsolutePath;
        // Without scripts a question that hangs on another answer appears after that answer was sent.
        for (var tries = 0; tries < MostTries && page.Url.AbsolutePath == address; tries++)
        {
            var form = page.Form(address);
            foreach (var group in page.Document.QuerySelectorAll("main form [name]").GroupBy(e => e.GetAttribute("name")!)) Answer(form, group.Key, [.. group], known);
            page = await form.SubmitAsync();
        }

        if (page.Url.AbsolutePath == address) throw new UnexpectedPageException($"The step {address} was not accepted.", page);
        return page.Expect(HttpStatusCode.OK, $"After {address}");
    }

    private static void Answer(PageForm form, string name, IReadOnlyList<IElement> fields, IReadOnlyDictionary<string, string> known)
    {
        if (!form.Has(name) || fields[0] is not (IHtmlInputElement { Type: not ("hidden" or "file" or "submit" or "button") } or IHtmlSelectElement or IHtmlTextAreaElement)) return;
        if (fields[0] is IHtmlInputElement { Type: "checkbox" })
        {
            if (known.ContainsKey(name)) form.Fill(name, known[name]);
            return;
        }

        var choices = form.Choices(name);
        if (choices.Count > 0) form.Fill(name, known.TryGetValue(name, out var choice) && choices.Contains(choice) ? choice : choices[0]);
        else form.Fill(name, known.TryGetValue(name, out var text) ? text : Guess(name, fields[0]));
    }

    /// <summary>What a form asks of a question nobody told about: a figure, a day, some words.</summary>
    private static string Guess(string name, IElement field) => (name, field.GetAttribute("inputmode")) switch
    {
        // Further rows of a table stay empty.
        _ when name.Split('-') is [_, var row, _] && row != "0" => "",
        _ when name.Contains("Date", StringComparison.Ordinal) || name.EndsWith("By", StringComparison.Ordinal) || name.EndsWith("-day", StringComparison.Ordinal) || name.EndsWith("-due", StringComparison.Ordinal) => "30/09/2027",
        ("participants", _) or (_, "decimal") => "25",
        (_, "numeric") => "25",
        _ when name.EndsWith("-people", StringComparison.Ordinal) => "25",
        _ when field is IHtmlTextAreaElement => "Bà con còn băn khoăn vì chưa rõ lợi ích; tổ dân vận đến từng nhà, nghe trước rồi mới nói, và làm cùng bà con.",
        _ => "Theo kế hoạch của đơn vị",
    };

    private async Task<string> SendAsync(string email)
    {
        var page = await browser.GetAsync("/dang-ky/xem-lai");
        var seen = await mailbox.SeenAsync(email);
        page = await page.Form("/dang-ky/xem-lai").SubmitAsync();
        if (!page.HasField("code")) throw new UnexpectedPageException("The registration could not be sent.", page);
        var mail = await mailbox.WaitForAsync(email, "mã", seen, m => m.Key.Contains("SubmissionCode", StringComparison.Ordinal));
        page = (await page.FormWith("code").Fill("code", mail.Code).SubmitAsync()).Expect(HttpStatusCode.OK, "Sending the registration");
        return page.Text.Split(' ').Select(w => w.Trim('.', ',', ';', ':')).FirstOrDefault(w => w.StartsWith("DVK-", StringComparison.Ordinal)) ?? throw new UnexpectedPageException("The receipt shows no code.", page);
    }
}
