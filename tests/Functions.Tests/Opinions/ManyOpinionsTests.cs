using System.Net;
using DanVanKheo.Functions.Tests.Commendations;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Opinions;

/// <summary>An officer agrees to several dossiers in one form: each under its own rules, with its own answer, once.</summary>
public sealed class ManyOpinionsTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Home = "/viec/y-kien";

    [Fact]
    public async Task Each_has_its_own_answer_and_one_that_is_refused_stops_none()
    {
        var (one, two, three) = (await ReviewedAsync(), await ReviewedAsync(), await ReviewedAsync());
        using var officer = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        var page = await officer.SignInAsync(Home);
        Assert.Superset(new HashSet<string> { one.Code, two.Code, three.Code }, page.FormWith("chon").Boxes("chon").ToHashSet());
        Assert.False(page.HasField("award"));
        var held = (await page.FormWith("chon").Fill("reason", "Mô hình thiết thực.").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Nothing ticked, nothing looked into");
        Assert.Equal((2, "Mô hình thiết thực."), (held.Problems.Count, held.FormWith("chon").Value("reason")));

        var form = page.FormWith("chon").Tick("chon", [one.Code, two.Code, three.Code]).Fill("seen", "yes");
        await app.People.WithdrawAsync(two);
        var done = await form.SubmitAsync();
        Assert.Contains("Đã làm 2 trong 3 hồ sơ", done.Text, StringComparison.Ordinal);
        foreach (var dossier in (SentDossier[])[one, three])
        {
            Assert.Contains($"{dossier.Code}: xong", done.Text, StringComparison.Ordinal);
            await app.People.RequestAsync(dossier, People.Commendation);
        }

        Assert.Contains($"{two.Code}: Hồ sơ không còn chờ ý kiến", done.Text, StringComparison.Ordinal);
        var again = await form.SubmitAsync();
        Assert.Contains("Đã làm 0 trong 3 hồ sơ", again.Text, StringComparison.Ordinal);
        foreach (var dossier in (SentDossier[])[one, three]) Assert.Single(await app.Mailbox.ReadAsync(People.CommendationOfficer), m => m.Key == $"{dossier.Code}|khen-thuong|1|OpinionRequest|1");
    }

    [Fact]
    public async Task All_are_those_that_stood_there_and_a_commendation_asks_for_its_terms()
    {
        var dossiers = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => app.People.RegisterUpToCommendationAsync(Signing.OwnSubject(i))));
        await Task.WhenAll(dossiers.Select(d => app.People.RequestAsync(d, People.Commendation)));
        using var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        Assert.Contains(Home, (await officer.GetAsync("/viec")).Links);
        var page = await officer.GetAsync(Home + "?buoc=khen-thuong");
        var total = page.FormWith("tat-ca").Boxes("chon").Count;
        var held = (await page.FormWith("chon").Fill("tat-ca", "yes").Fill("seen", "yes").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Without the terms of a decision");
        Assert.Contains(held.Problems, p => p.Contains("hình thức", StringComparison.OrdinalIgnoreCase));

        var late = await app.People.RegisterUpToCommendationAsync(Signing.OwnSubject(4));
        await app.People.RequestAsync(late, People.Commendation);
        var more = (await Terms(page).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "One has come since");
        Assert.Contains("Có thêm hồ sơ mới đến", more.Text, StringComparison.Ordinal);
        var done = await Terms(await officer.GetAsync(Home + "?buoc=khen-thuong")).SubmitAsync();
        Assert.Contains($"Đã làm {total + 1} trong {total + 1} hồ sơ", done.Text, StringComparison.Ordinal);
        Assert.Contains($"{total + 1} hồ sơ đã có kết quả dự kiến", done.Text, StringComparison.Ordinal);
        var staged = await officer.GetAsync("/can-bo/du-kien");
        Assert.All(dossiers.Append(late), d => Assert.Contains(d.Code, staged.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(), m => m.Key.Contains("|Commendation|", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_agrees_to_what_is_not_theirs_and_a_form_from_elsewhere_does_nothing()
    {
        var dossier = await ReviewedAsync();
        using var other = new Officer(app.Address, app.Mailbox, "thidua@khoi.example.vn");
        var page = await other.SignInAsync(Home);
        Assert.DoesNotContain(dossier.Code, page.Text, StringComparison.Ordinal);
        (await other.Browser.PostAsync(Home, [new("chon", dossier.Code), new("seen", "yes")])).Expect(HttpStatusCode.Forbidden, "Without the nonce");
        using var stranger = app.Browser();
        Assert.Equal("/dang-nhap", (await stranger.GetAsync(Home)).Url.AbsolutePath);

        using var reviewer = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        var own = await reviewer.SignInAsync(Home);
        var foreign = await app.People.RegisterAsync(People.Model(6));
        await app.People.RequestAsync(foreign);
        var done = await reviewer.Browser.PostAsync(Home + "?buoc=khoi", [new("nonce", own.FormWith("chon").Value("nonce")), new("chon", foreign.Code), new("seen", "yes")]);
        Assert.Contains("Đã làm 0 trong 1 hồ sơ", done.Text, StringComparison.Ordinal);
    }

    private static PageForm Terms(Page page) => page.FormWith("chon").Fill("tat-ca", "yes").Fill("seen", "yes").Fill("staged", "yes").Fill("reason", "Đủ điều kiện khen thưởng.")
        .Fill("award", "giay-khen").Fill("date", Signing.Today).Fill("signer", "bi-thu");

    /// <summary>Approved by its cell, so that the bloc's review waits.</summary>
    private async Task<SentDossier> ReviewedAsync()
    {
        var dossier = await app.People.RegisterAsync(Signing.OwnSubject(5));
        await app.People.DecideAsync(dossier, Decision.Approve());
        await app.People.RequestAsync(dossier, People.Bloc);
        return dossier;
    }
}
