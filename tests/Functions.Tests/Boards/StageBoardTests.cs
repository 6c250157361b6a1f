using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Boards;

/// <summary>The board shows what is open to whom it concerns, filters by its address, and does things with several dossiers.</summary>
[Collection(nameof(SharedApp))]
public sealed class StageBoardTests(DevelopmentApp app)
{
    private const string Address = "/can-bo/bang";

    [Fact]
    public async Task A_dossier_stands_on_the_board_with_its_holder_until_it_is_closed()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        await app.People.RequestAsync(dossier);
        using var officer = await OfficerAsync();
        var here = await TagAsync(officer, dossier.Code);
        Assert.Contains("Đặng Minh Hải", (await officer.GetAsync(here)).Text, StringComparison.Ordinal);
        Assert.True(await IsOnAsync(officer, $"{here}&buoc=chi-bo&nguoi=bt-thue", dossier.Code));
        Assert.False(await IsOnAsync(officer, $"{here}&buoc=khoi", dossier.Code));
        Assert.False(await IsOnAsync(officer, $"{here}&qua-han=co", dossier.Code));

        await app.People.DecideAsync(dossier, Decision.Return("Ghi rõ địa bàn thực hiện mô hình."));
        await app.People.LetterAsync(dossier, "Returned");
        Assert.True(await IsOnAsync(officer, $"{here}&nguoi=don-vi-dang-ky", dossier.Code));
        await app.People.WithdrawAsync(dossier);
        await Search.SearchTests.UntilAsync(async () => !await IsOnAsync(officer, here, dossier.Code));
    }

    [Fact]
    public async Task A_secretary_sees_their_own_unit_only()
    {
        var (own, other) = (await app.People.RegisterAsync(People.Model(6)), await app.People.RegisterAsync(People.Model(7)));
        await app.People.RequestAsync(own);
        await app.People.RequestAsync(other);
        using var secretary = new Officer(app.Address, app.Mailbox, own.Model.Approver);
        await secretary.SignInAsync();
        using var officer = await OfficerAsync();
        var here = await TagAsync(officer, own.Code, other.Code);
        Assert.True(await IsOnAsync(secretary, here, own.Code));
        Assert.False(await IsOnAsync(secretary, here, other.Code));
        Assert.True(await IsOnAsync(officer, here, own.Code) && await IsOnAsync(officer, here, other.Code));

        // What is not on the page is refused too, and the rest is done all the same.
        var page = await secretary.GetAsync(here);
        var done = await secretary.Browser.PostAsync(here, [new("nonce", page.FormWith("viec").Value("nonce")), new("viec", "Tag"), new("tag", "riêng cấp cơ sở"), new("chon", own.Code), new("chon", other.Code)]);
        Assert.Contains($"{own.Code}: xong", done.Text, StringComparison.Ordinal);
        Assert.Contains($"{other.Code}: Không thuộc nhiệm vụ được giao.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("riêng cấp cơ sở", (await officer.GetAsync("/can-bo/ho-so/" + other.Code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_goes_once_a_day_however_often_it_is_pressed()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        await app.People.RequestAsync(dossier);
        using var officer = await OfficerAsync();
        var here = await TagAsync(officer, dossier.Code);
        for (var i = 0; i < 2; i++)
        {
            var done = await (await officer.GetAsync(here)).FormWith("viec").Tick("chon", dossier.Code).Fill("viec", "Remind").SubmitAsync();
            Assert.Contains($"{dossier.Code}: xong", done.Text, StringComparison.Ordinal);
        }

        var prefix = $"{dossier.Code}|chi-bo|1|OpinionRequest|";
        await app.Mailbox.WaitForAsync(dossier.Model.Approver, dossier.Code, where: m => m.Key.StartsWith(prefix, StringComparison.Ordinal) && m.Key != prefix + "1");
        var history = (await officer.GetAsync("/can-bo/ho-so/" + dossier.Code)).Text;
        Assert.Equal(2, history.Split("Nhắc người đang giữ").Length);
    }

    [Fact]
    public async Task All_under_a_filter_are_done_at_once()
    {
        var dossiers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => app.People.RegisterAsync(People.Model(6))));
        await Task.WhenAll(dossiers.Select(d => app.People.RequestAsync(d)));
        using var officer = await OfficerAsync();
        var here = await TagAsync(officer, dossiers.Select(d => d.Code));
        var page = await officer.GetAsync(here);
        Assert.Contains("Tất cả 3 hồ sơ", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nhắc người giữ", page.Document.QuerySelectorAll("button").Select(b => b.TextContent));
        var done = await page.FormWith("chon").Fill("tat-ca", "yes").Fill("viec", "Tag").Fill("tag", "cả nhóm").SubmitAsync();
        Assert.Contains("Đã làm 3 trong 3 hồ sơ", done.Text, StringComparison.Ordinal);
        foreach (var dossier in dossiers) Assert.Contains("cả nhóm", (await officer.GetAsync("/can-bo/ho-so/" + dossier.Code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_gives_a_task_to_somebody_else_and_the_first_link_dies()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        var request = await app.People.RequestAsync(dossier);
        using var officer = await OfficerAsync();
        var here = await TagAsync(officer, dossier.Code);
        var refused = await (await officer.GetAsync(here)).FormWith("viec").Tick("chon", dossier.Code).Fill("viec", "HandOver").SubmitAsync();
        refused.Expect(HttpStatusCode.UnprocessableEntity, "Nobody named");
        Assert.Contains(dossier.Code, refused.FormWith("viec").Boxes("chon"));
        var done = await refused.FormWith("viec").Fill("person", "pho-bi-thu").Fill("reason", "Bí thư đi công tác dài ngày.").SubmitAsync();
        Assert.Contains($"{dossier.Code}: xong", done.Text, StringComparison.Ordinal);
        await Search.SearchTests.UntilAsync(async () => (await officer.GetAsync(here)).Text.Contains("Trương Thị Oanh", StringComparison.Ordinal));
        using var giver = app.Browser();
        Assert.False((await giver.GetAsync(request.Link.PathAndQuery)).HasField("verdict"));
    }

    [Fact]
    public async Task A_filter_is_kept_under_a_name_and_nothing_else_of_the_address()
    {
        using var officer = await OfficerAsync();
        var (name, here) = ("Góc " + Guid.NewGuid().ToString("N")[..8], $"{Address}?buoc=khoi&qua-han=co&la=x");
        (await (await officer.GetAsync(here)).FormWith("query").Fill("name", "").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A view without a name");
        var page = await (await officer.GetAsync(here)).FormWith("query").Fill("name", name).SubmitAsync();
        Assert.Equal("?buoc=khoi&qua-han=co", page.Url.Query);
        Assert.Contains(name, page.Text, StringComparison.Ordinal);
        using var other = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        Assert.DoesNotContain(name, (await other.SignInAsync(Address)).Text, StringComparison.Ordinal);
        await officer.Browser.PostAsync("/can-bo/bang/goc-nhin", [new("nonce", page.FormWith("name").Value("nonce")), new("remove", name)]);
        Assert.DoesNotContain(name, (await officer.GetAsync(Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_elsewhere_does_nothing()
    {
        using var officer = await OfficerAsync();
        foreach (var address in (string[])[Address, "/can-bo/bang/goc-nhin"]) (await officer.Browser.PostAsync(address, [new("nonce", "x"), new("viec", "Tag")])).Expect(HttpStatusCode.Forbidden, address);
        var page = await officer.GetAsync(Address);
        if (page.HasField("viec")) (await page.FormWith("viec").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Nothing ticked");
    }

    private static async Task<bool> IsOnAsync(Officer officer, string address, string code) => (await officer.GetAsync(address)).Expect(HttpStatusCode.OK, address).Links.Contains("/can-bo/ho-so/" + code);

    /// <summary>The board with these dossiers only: others' tests fill it too.</summary>
    private static async Task<string> TagAsync(Officer officer, params IEnumerable<string> codes)
    {
        var tag = "nhóm " + Guid.NewGuid().ToString("N")[..8];
        foreach (var code in codes) (await (await officer.GetAsync("/can-bo/ho-so/" + code)).FormWith("tag").Fill("tag", tag).SubmitAsync()).Expect(HttpStatusCode.OK, "Tagging");
        return $"{Address}?nhan={Uri.EscapeDataString(tag)}";
    }

    private async Task<Officer> OfficerAsync()
    {
        var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        return officer;
    }
}
