using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Discussions;

/// <summary>Messages about a dossier reach whom they are meant for and nobody else, and change nothing in it.</summary>
[Collection(nameof(SharedApp))]
public sealed class DiscussionTests(DevelopmentApp app)
{
    private const string Narrow = "Số hộ tham gia lấy từ danh sách nào?";
    private const string Open = "Đề nghị đơn vị gửi danh sách có chữ ký.";
    private const string Answer = "Danh sách lập ngày 12/3, chi hội trưởng ký.";

    [Fact]
    public async Task The_narrowest_audience_is_chosen_beforehand_and_the_next_stage_does_not_read_it()
    {
        var (dossier, cell, page) = await AtCellAsync();
        using var _ = cell;
        Assert.Equal("Stage", page.FormWith("text").Value("audience"));
        page = (await page.FormWith("text").Fill("text", Narrow).SubmitAsync()).Expect(HttpStatusCode.OK, "Writing");
        Assert.Equal([Narrow], Correspondence.Texts(page));
        Assert.Contains("Trao đổi về hồ sơ (1)", (await cell.GetAsync(dossier.OpinionPage)).Text, StringComparison.Ordinal);
        await app.People.DecideAsync(dossier, Decision.Approve());

        using var bloc = app.Browser();
        page = await Correspondence.OpenAsync(bloc, app.Mailbox, dossier, await app.People.RequestAsync(dossier, People.Bloc));
        Assert.Empty(Correspondence.Texts(page));
        // Who decided reads on by the same link, and writes no more.
        page = await cell.GetAsync(Correspondence.PageOf(dossier));
        Assert.Equal([Narrow], Correspondence.Texts(page));
        Assert.False(page.HasField("text"));
    }

    [Fact]
    public async Task Whoever_is_told_reads_it_at_whatever_stage_they_were()
    {
        var dossier = await app.People.RegisterAsync();
        await app.People.DecideAsync(dossier, Decision.Approve());
        using var bloc = app.Browser();
        var page = await Correspondence.OpenAsync(bloc, app.Mailbox, dossier, await app.People.RequestAsync(dossier, People.Bloc));
        var told = Assert.Single(page.FormWith("text").Choices("told"), p => p.Length > 0);
        await page.FormWith("text").Fill("text", Narrow).Fill("told", told).SubmitAsync();
        var letter = await app.Mailbox.WaitForAsync(dossier.Model.Approver, dossier.Code, where: m => m.Key.StartsWith(dossier.Code, StringComparison.Ordinal) && m.Key.Contains("|MessageToReviewer|", StringComparison.Ordinal));
        Assert.Contains(Narrow, letter.Text, StringComparison.Ordinal);
        using var cell = app.Browser();
        await cell.GetAsync(letter.Link.PathAndQuery);
        Assert.Equal([Narrow], Correspondence.Texts(await cell.GetAsync(Correspondence.PageOf(dossier))));
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key.Contains("|MessageToOwner|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_who_registered_read_what_is_for_them_and_their_answer_reaches_who_has_the_dossier()
    {
        var (dossier, cell, page) = await AtCellAsync();
        using var _ = cell;
        page = await page.FormWith("text").Fill("text", Narrow).Fill("audience", "Reviewers").SubmitAsync();
        await page.FormWith("text").Fill("text", Open).Fill("audience", "Everyone").SubmitAsync();
        var letter = await app.People.LetterAsync(dossier, "MessageToOwner");
        Assert.Contains(Open, letter.Text, StringComparison.Ordinal);

        using var owner = app.Browser();
        await owner.GetAsync(letter.Link.PathAndQuery);
        page = await owner.GetAsync("/dang-ky/trao-doi");
        Assert.Equal([Open], Correspondence.Texts(page));
        var form = page.FormWith("text").Fill("text", Answer);
        await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync());
        Assert.Equal([Open, Answer], Correspondence.Texts(await owner.GetAsync("/dang-ky/trao-doi")));
        Assert.Equal([Narrow, Open, Answer], Correspondence.Texts(await cell.GetAsync(Correspondence.PageOf(dossier))));
        var told = await app.Mailbox.WaitForAsync(dossier.Model.Approver, dossier.Code, where: m => m.Key.StartsWith(dossier.Code, StringComparison.Ordinal) && m.Key.Contains("|MessageToReviewer|", StringComparison.Ordinal));
        Assert.Contains(Answer, told.Text, StringComparison.Ordinal);
        Assert.Single(await app.Mailbox.ReadAsync(dossier.Model.Approver), m => m.Key.StartsWith($"{dossier.Code}|chi-bo|1|MessageToReviewer|", StringComparison.Ordinal));
        Assert.True((await cell.GetAsync(dossier.OpinionPage)).HasField("verdict"));
    }

    [Fact]
    public async Task A_forwarded_link_reads_and_does_not_write_and_what_is_wrong_is_kept()
    {
        var dossier = await app.People.RegisterAsync();
        var (browser, _) = await app.People.OpenAsync(dossier);
        using var forwarded = browser;
        var page = await forwarded.GetAsync(Correspondence.PageOf(dossier));
        page = (await page.FormWith("text").Fill("text", Narrow).Fill("code", "000000").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Without a code");
        Assert.Equal(Narrow, page.FormWith("text").Value("text"));
        page = (await page.FormWith("text").Fill("text", "Ừ").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Too short");
        Assert.Contains(page.Problems, p => p.Contains("Cần ít nhất 5 ký tự", StringComparison.Ordinal));
        (await forwarded.PostAsync(Correspondence.PageOf(dossier), [new("text", Narrow), new("audience", "Everyone"), new("nonce", "x")])).Expect(HttpStatusCode.Forbidden, "A wrong nonce");
        Assert.Empty(Correspondence.Texts(await forwarded.GetAsync(Correspondence.PageOf(dossier))));
        using var stranger = app.Browser();
        (await stranger.GetAsync(Correspondence.PageOf(dossier))).Expect(HttpStatusCode.NotFound, "Without the link");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/dang-ky/trao-doi")).Status);
    }

    private async Task<(SentDossier Dossier, Visitor Browser, Page Page)> AtCellAsync()
    {
        var dossier = await app.People.RegisterAsync();
        var cell = app.Browser();
        return (dossier, cell, await Correspondence.OpenAsync(cell, app.Mailbox, dossier, await app.People.RequestAsync(dossier)));
    }
}
