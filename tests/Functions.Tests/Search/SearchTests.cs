using System.Diagnostics;
using System.Net;
using System.Text;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Search;

/// <summary>Officers find dossiers by whatever they remember, and only those they may read.</summary>
[Collection(nameof(SharedApp))]
public sealed class SearchTests(DevelopmentApp app)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task One_box_finds_by_name_unit_person_text_and_code_however_they_are_typed()
    {
        // A word nobody else uses keeps the tests of this application apart.
        var mark = "Quảng" + Letters();
        var model = People.Model(6) with { Name = $"Đổi mới tiếp dân {mark}", SubjectName = "Tổ công tác Nguyễn Thị Đào" };
        var dossier = await app.People.RegisterAsync(model);
        using var officer = await OfficerAsync();
        await FoundAsync(officer, mark, dossier.Code);
        foreach (var typed in (string[])[$"doi moi {mark}", $"{mark} MỚI đổi".Normalize(NormalizationForm.FormD), $"tiep dan {mark.ToLowerInvariant()}", $"{mark} dao nguyen", $"{mark} thue", $"lắng nghe {mark}", dossier.Code, dossier.Code.ToLowerInvariant().Replace('-', ' ')])
        {
            Assert.True(Finds(await SearchAsync(officer, typed), dossier.Code), typed);
        }

        Assert.False(Finds(await SearchAsync(officer, $"{mark} qxzqxzw"), dossier.Code));
        var slip = await SearchAsync(officer, $"doi moi {mark[..^2]}{mark[^1]}");
        Assert.True(Finds(slip, dossier.Code), slip.ToString());
        Assert.Contains("gần giống", slip.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_what_they_may_not_read()
    {
        var mark = "Bình" + Letters();
        var dossier = await app.People.RegisterAsync(People.Model(6) with { Name = $"Xanh sạch đẹp {mark}" });
        using var officer = await OfficerAsync();
        await FoundAsync(officer, mark, dossier.Code);

        using var own = new Officer(app.Address, app.Mailbox, dossier.Model.Approver);
        await own.SignInAsync();
        Assert.True(Finds(await SearchAsync(own, mark), dossier.Code));

        using var other = new Officer(app.Address, app.Mailbox, "bithu.truongnghe@khoi.example.vn");
        await other.SignInAsync();
        foreach (var typed in (string[])[mark, dossier.Code]) Assert.False(Finds(await SearchAsync(other, typed), dossier.Code), typed);
        (await other.GetAsync("/can-bo/ho-so/" + dossier.Code)).Expect(HttpStatusCode.Forbidden, "The page of a dossier of another unit");
        using var stranger = app.Browser();
        Assert.Equal("/dang-nhap", (await stranger.GetAsync("/can-bo/tim?q=x")).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_tag_is_found_and_no_longer_when_it_is_taken_away()
    {
        var dossier = await app.People.RegisterAsync(People.Model(6));
        using var officer = await OfficerAsync();
        var (tag, address) = ("điểm " + Letters(), "/can-bo/ho-so/" + dossier.Code);
        var page = await (await officer.GetAsync(address)).FormWith("tag").Fill("tag", tag).SubmitAsync();
        Assert.Contains(tag, page.Text, StringComparison.Ordinal);
        await FoundAsync(officer, tag, dossier.Code);
        page = await page.FormWith("remove").SubmitAsync();
        Assert.DoesNotContain(page.Document.QuerySelectorAll(".tag"), e => e.TextContent == tag);
        await UntilAsync(async () => !Finds(await SearchAsync(officer, tag), dossier.Code));
    }

    [Fact]
    public async Task The_index_is_made_anew_by_administrators_only()
    {
        const string address = "/can-bo/tim/lap-lai";
        using var officer = await OfficerAsync();
        var page = await officer.GetAsync(address);
        (await page.FormWith("year").Fill("year", "năm nay").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No year");
        page = await page.FormWith("year").Fill("year", "2026").SubmitAsync();
        Assert.Contains("2026", page.Document.QuerySelector(".notice-green")!.TextContent, StringComparison.Ordinal);
        using var other = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        (await other.SignInAsync(address)).Expect(HttpStatusCode.Forbidden, "A reviewer");
    }

    internal static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var since = Stopwatch.StartNew(); !await holds(); await Task.Delay(500)) Assert.True(since.Elapsed < Patience, "It did not come true.");
    }

    private static string Letters() => string.Concat(Guid.NewGuid().ToByteArray().Take(6).Select(b => (char)('a' + b % 24)));

    private static bool Finds(Page page, string code) => page.Expect(HttpStatusCode.OK, "Searching").Links.Contains("/can-bo/ho-so/" + code);

    private static Task<Page> SearchAsync(Officer officer, string typed) => officer.GetAsync("/can-bo/tim?q=" + Uri.EscapeDataString(typed));

    private static Task FoundAsync(Officer officer, string typed, string code) => UntilAsync(async () => Finds(await SearchAsync(officer, typed), code));

    private async Task<Officer> OfficerAsync()
    {
        var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        return officer;
    }
}
