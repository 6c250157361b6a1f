using System.Net;
using DanVanKheo.Functions.Tests.Audit;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Councils;

/// <summary>One member's ballot: taken once, in time, from the member alone; opening the link takes nothing.</summary>
public sealed class BallotTests(SecretCouncil app) : IClassFixture<SecretCouncil>
{
    [Fact]
    public async Task Nothing_is_chosen_beforehand_and_the_letter_holds_no_link_that_votes()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[1], dossier);
        var mail = await voter.RequestAsync();
        Assert.Matches(@"^/bieu-quyet/[A-Za-z0-9_-]{43}$", mail.Link.PathAndQuery);
        Assert.DoesNotMatch("(?i)choice|against", mail.Html);
        var page = await voter.OpenAsync();
        Assert.Equal(Voter.PageOf(dossier), page.Url.PathAndQuery);
        Assert.Equal(["For", "Against", "Blank"], page.FormWith("choice").Choices("choice"));
        Assert.False(page.HasField("remark"));
        Assert.Empty(page.Document.QuerySelectorAll("form [checked], script, [onload], meta[http-equiv=refresh]"));
        Assert.DoesNotContain(mail.Link.Segments[^1], page.Html, StringComparison.Ordinal);
        var file = Assert.Single(page.Links, l => l.Contains("/tep/", StringComparison.Ordinal));
        Assert.Equal("application/pdf", (await voter.Browser.GetAsync(file)).ContentType);
    }

    [Fact]
    public async Task A_scanner_that_opens_every_link_changes_nothing()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[0], dossier);
        var link = (await voter.RequestAsync()).Link.PathAndQuery;
        var (secretary, before) = await app.SecretaryAsync(dossier);
        using var _ = secretary;
        using var scanner = app.Browser();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await scanner.RequestAsync(HttpMethod.Head, link)).Status);
            Assert.True((await scanner.GetAsync(link)).HasField("choice"));
        }

        Assert.Equal(before.Text, (await secretary.GetAsync(dossier.OpinionPage)).Text);
        await app.PassDeadlineAsync();
        Assert.Contains("Tỷ lệ tham gia: 0/5", (await secretary.GetAsync(dossier.OpinionPage)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forwarded_link_shows_but_does_not_vote()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[2], dossier);
        var link = (await voter.RequestAsync()).Link.PathAndQuery;
        using var stranger = app.Browser();
        var form = (await stranger.GetAsync(link)).FormWith("choice").Fill("choice", "Against");
        Assert.Contains("Chưa nhập mã", Assert.Single((await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Without a code").Problems), StringComparison.Ordinal);
        var asked = await (await stranger.GetAsync(link)).Form(Voter.PageOf(dossier) + "/ma").SubmitAsync();
        Assert.Contains(CouncilApp.Members[2], asked.Text, StringComparison.Ordinal);
        var wrong = await asked.FormWith("choice").Fill("choice", "Against").Fill("code", "000000").SubmitAsync();
        Assert.Equal("Against", wrong.Expect(HttpStatusCode.UnprocessableEntity, "A guessed code").FormWith("choice").Value("choice"));
        using var other = app.Browser();
        (await other.GetAsync(Voter.PageOf(dossier))).Expect(HttpStatusCode.NotFound, "Without a link");
        (await other.GetAsync("/bieu-quyet/" + new string('A', 43))).Expect(HttpStatusCode.NotFound, "With a made-up link");
        Assert.True((await voter.OpenAsync()).HasField("choice"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("for")]
    [InlineData("Abstain")]
    public async Task A_choice_the_form_does_not_offer_is_refused_and_uses_up_no_code(string choice)
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[3], dossier);
        var form = await voter.ReceiveAsync();
        var (nonce, code) = (form.Value("nonce"), form.Value("code"));
        var answer = await voter.Browser.PostAsync(Voter.PageOf(dossier), [new("nonce", nonce), new("round", "1"), new("choice", choice), new("code", code)]);
        Assert.Contains("Chưa chọn ý kiến trên phiếu", Assert.Single(answer.Expect(HttpStatusCode.UnprocessableEntity, choice).Problems), StringComparison.Ordinal);
        (await voter.Browser.PostAsync(Voter.PageOf(dossier), [new("nonce", "x"), new("round", "1"), new("choice", "For"), new("code", code)])).Expect(HttpStatusCode.Forbidden, "Without the nonce");
        Assert.Equal("Đồng chí đã bỏ phiếu", (await form.Fill("choice", "For").SubmitAsync()).Heading);
    }

    [Fact]
    public async Task A_double_click_is_one_ballot_and_the_page_never_says_which()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[4], dossier);
        var form = (await voter.ReceiveAsync()).Fill("choice", "Against");
        foreach (var answer in await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync()))
        {
            Assert.Equal("Đồng chí đã bỏ phiếu", answer.Expect(HttpStatusCode.OK, "Voting").Heading);
            Assert.DoesNotContain("Không đồng ý", answer.Text, StringComparison.Ordinal);
        }

        var (secretary, page) = await app.SecretaryAsync(dossier);
        using var _ = secretary;
        Assert.Contains("đã thu về 1 trên 5 phiếu", page.Text, StringComparison.Ordinal);
        Assert.Equal("Đồng chí đã bỏ phiếu", (await voter.OpenAsync()).Heading);
    }

    [Fact]
    public async Task Two_members_at_the_same_moment_are_two_ballots()
    {
        var dossier = await app.RegisterAsync();
        var voters = CouncilApp.Members.Select(m => new Voter(app, m, dossier)).ToList();
        var forms = new List<PageForm>();
        foreach (var voter in voters) forms.Add((await voter.ReceiveAsync()).Fill("choice", forms.Count < 3 ? "For" : "Against"));
        await Task.WhenAll(forms.Select(f => f.SubmitAsync()));
        voters.ForEach(v => v.Dispose());
        var (secretary, page) = await app.SecretaryAsync(dossier);
        using var _ = secretary;
        Assert.Contains("Tỷ lệ đồng ý: 3/5 = 60%", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_ballot_is_refused_and_told_so()
    {
        var dossier = await app.RegisterAsync();
        await app.VoteAsync(dossier, 1, "For", "For", "For", "For");
        using var late = new Voter(app, CouncilApp.Members[4], dossier);
        var form = await late.ReceiveAsync();
        (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Proved, without a choice");
        form.Fill("choice", "Against");
        await app.PassDeadlineAsync();
        Assert.Equal("Đã hết hạn bỏ phiếu", (await form.SubmitAsync()).Heading);
        Assert.Equal("Đã hết hạn bỏ phiếu", (await late.OpenAsync()).Heading);
        var (secretary, page) = await app.SecretaryAsync(dossier);
        using var _ = secretary;
        Assert.Contains("Tỷ lệ đồng ý: 4/5 = 80%", page.Text, StringComparison.Ordinal);
        Assert.Contains("Chưa bỏ phiếu Thành viên hd-4", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_of_the_registering_unit_gets_no_ballot()
    {
        var dossier = await app.RegisterAsync();
        foreach (var member in CouncilApp.Members) await app.LetterAsync(dossier, member, "BallotRequest", 1000);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(CouncilApp.Excluded), m => m.Subject.Contains(dossier.Code, StringComparison.Ordinal));
        var (secretary, page) = await app.SecretaryAsync(dossier);
        using var _ = secretary;
        Assert.Contains("Nguyễn Thị Bình, Bí thư chi bộ: thuộc đơn vị đăng ký mô hình", page.Text, StringComparison.Ordinal);
        var other = await app.RegisterAsync(2);
        await app.LetterAsync(other, CouncilApp.Excluded, "BallotRequest", 1000);
    }

    [Fact]
    public async Task Pressing_for_a_code_makes_nobody_a_participant()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[1], dossier);
        await (await voter.OpenAsync()).Form(Voter.PageOf(dossier) + "/ma").SubmitAsync();
        await app.PassDeadlineAsync();
        var (secretary, page) = await app.SecretaryAsync(dossier);
        using var _ = secretary;
        Assert.Contains("Tỷ lệ tham gia: 0/5", page.Text, StringComparison.Ordinal);
        Assert.Empty(await AuditOf.ActsAsync(app.Process, dossier.Code, "BallotReceived"));
    }

    [Fact]
    public async Task Who_proved_who_they_are_takes_part_even_without_a_right_ballot()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[1], dossier);
        (await (await voter.ReceiveAsync()).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A ballot without a choice");
        await app.PassDeadlineAsync();
        var (secretary, page) = await app.SecretaryAsync(dossier);
        using var _ = secretary;
        Assert.Contains("Tỷ lệ tham gia: 1/5", page.Text, StringComparison.Ordinal);
        Assert.Single(await AuditOf.ActsAsync(app.Process, dossier.Code, "BallotReceived"));
    }

    [Fact]
    public async Task After_a_withdrawal_the_link_says_so_and_takes_no_ballot()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[2], dossier);
        var form = (await voter.ReceiveAsync()).Fill("choice", "For");
        await app.People.WithdrawAsync(dossier);
        var late = await form.SubmitAsync();
        Assert.False(late.HasField("choice"), late.ToString());
        Assert.Contains("rút", (await voter.OpenAsync()).Text, StringComparison.Ordinal);
        Assert.Empty(await AuditOf.ActsAsync(app.Process, dossier.Code, "BallotCast"));
    }

    [Fact]
    public async Task An_old_link_says_so_and_brings_a_new_one_while_the_vote_runs()
    {
        var dossier = await app.RegisterAsync();
        using var voter = new Voter(app, CouncilApp.Members[3], dossier);
        var old = await voter.RequestAsync();
        using (var clock = app.Clock()) await clock.AdvanceAsync(TimeSpan.FromDays(181));
        using var secretary = new Officer(app.Process.Address, app.Mailbox, CouncilApp.Secretary);
        var list = await secretary.SignInAsync();
        var page = await secretary.Browser.PostAsync("/viec/mo", [new("viec", $"{dossier.Code}|{CouncilApp.Stage}|1|Opinion"), new("nonce", list.Form("/viec/mo").Value("nonce"))]);
        await page.Form(dossier.OpinionPage + "/bieu-quyet-lai").SubmitAsync();
        var dead = (await voter.Browser.GetAsync(old.Link.PathAndQuery)).Expect(HttpStatusCode.Gone, "An old link");
        Assert.Contains(dossier.Status, dead.Links);
        (await dead.Form("/lien-ket/gui-lai").SubmitAsync()).Expect(HttpStatusCode.OK, "Asking for a new one");
        var fresh = await app.Mailbox.WaitForAsync(CouncilApp.Members[3], dossier.Code, where: m => m.Key.Contains("|BallotRequest|", StringComparison.Ordinal) && m.Key.Split('|')[4].Length < 4);
        Assert.True((await voter.Browser.GetAsync(fresh.Link.PathAndQuery)).HasField("choice"));
    }

    [Fact]
    public async Task After_the_conclusion_the_link_says_so()
    {
        var dossier = await app.RegisterAsync();
        await app.VoteAsync(dossier, 1, "Against", "Against", "Against", "Against", "Against");
        using var secretary = new Approver(app.Process.Address, app.Mailbox, CouncilApp.Secretary);
        await secretary.DecideAsync(await app.LetterAsync(dossier, CouncilApp.Secretary, "VoteEnded", 1000), Decision.Reject("Hội đồng không tán thành."));
        using var voter = new Voter(app, CouncilApp.Members[0], dossier);
        Assert.Equal("Hội đồng đã có kết luận", (await voter.OpenAsync()).Heading);
    }
}
