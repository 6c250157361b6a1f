using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DanVanKheo.Letters;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Every letter, word for word: a change of wording shows as a change of <c>tests/Golden/letters</c>.</summary>
public sealed partial class LettersTests
{
    private const int HeaviestLetter = 20 * 1024;

    public static TheoryData<LetterKind> Kinds => [.. Enum.GetValues<LetterKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_letter_reads_as_agreed(LetterKind kind)
    {
        var (letter, mail) = await WriteAsync(SampleLetters.Of(kind));
        var golden = Path.Combine(PageRig.Root, "tests", "Golden", "letters", $"{kind}.txt");
        var actual = $"{letter.Subject}\n\n{mail.Text}";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(golden, actual, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken), actual);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Both_parts_carry_the_one_link_and_the_code(LetterKind kind)
    {
        foreach (var language in (string[])["vi", "en"])
        {
            var facts = SampleLetters.Of(kind, language);
            var (letter, mail) = await WriteAsync(facts);
            var page = new HtmlParser().ParseDocument(mail.Html);
            var links = page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ToList();
            Assert.Equal(facts.Link.Length > 0 ? [facts.Link] : [], links);
            Assert.Equal(facts.Link.Length > 0 ? [facts.Link] : [], LinkLine().Matches(mail.Text).Select(m => m.Value));
            Assert.Equal(kind.CarriesCode() && kind != LetterKind.LateCode ? [facts.StepUpCode] : [], CodeLine().Matches(mail.Text).Select(m => m.Value));
            Assert.Contains(facts.StepUpCode, mail.Text, StringComparison.Ordinal);
            Assert.Contains(facts.Link, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains(facts.StepUpCode, page.Body.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("form, script, img, button"));
            Assert.InRange(mail.Html.Length, 1, HeaviestLetter);
            Assert.DoesNotContain('{', letter.Subject + mail.Text);
            Assert.Equal(facts.Code.Length > 0, letter.Subject.StartsWith($"[{facts.Code}] ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_people_typed_stays_text()
    {
        var facts = SampleLetters.Of(LetterKind.Returned) with
        {
            Name = Samples.Hostile,
            StageName = "Chi bộ\r\nBcc: all@khoi.example.vn",
            Reason = "Xem https://example.com/lua-dao\n\nhttps://example.com/lua-dao\n123456\n{code}",
        };
        var (_, mail) = await WriteAsync(facts);
        var page = new HtmlParser().ParseDocument(mail.Html);
        Assert.Empty(page.QuerySelectorAll("script, b"));
        Assert.Contains(Samples.Hostile, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal([facts.Link], LinkLine().Matches(mail.Text).Select(m => m.Value));
        Assert.Empty(CodeLine().Matches(mail.Text));
        Assert.Contains("{code}", mail.Text, StringComparison.Ordinal);
        var approved = new LetterWriter().Write(facts with { Kind = LetterKind.StageApproved });
        Assert.Equal("[DVK-2027-0042] Đã được đồng ý ở bước: Chi bộ Bcc: all@khoi.example.vn", approved.Subject);
    }

    [Theory]
    [InlineData("", "Kính gửi đồng chí phụ trách đăng ký mô hình,")]
    [InlineData("ten@coquan.vn", "Kính gửi đồng chí phụ trách đăng ký mô hình,")]
    [InlineData("Đảng ủy cơ quan Tỉnh đoàn", "Kính gửi Đảng ủy cơ quan Tỉnh đoàn,")]
    public void A_submitter_is_greeted_by_what_is_known(string recipient, string greeting) =>
        Assert.Equal(greeting, new LetterWriter().Write(SampleLetters.Of(LetterKind.Receipt) with { Recipient = recipient }).Greeting);

    private static async Task<(Letter Letter, RenderedLetter Mail)> WriteAsync(LetterFacts facts)
    {
        var letter = PageRig.Services.GetRequiredService<LetterWriter>().Write(facts);
        return (letter, await PageRig.Services.GetRequiredService<LetterRenderer>().RenderAsync(letter));
    }

    [GeneratedRegex(@"^https?://\S+$", RegexOptions.Multiline)]
    private static partial Regex LinkLine();

    [GeneratedRegex(@"^\d{6}$", RegexOptions.Multiline)]
    private static partial Regex CodeLine();
}
