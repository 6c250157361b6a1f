using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.HotSpots;

/// <summary>The register of hot spots: entered once, settled once, by a model or without one.</summary>
public sealed class HotSpotTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Address = "/can-bo/diem-nong";
    private const string Matter = "Khiếu nại kéo dài về giải phóng mặt bằng.";

    [Fact]
    public async Task A_matter_is_entered_and_settled_by_a_model()
    {
        var dossier = await app.People.RegisterAsync();
        using var owner = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var page = (await owner.SignInAsync(Address)).Expect(HttpStatusCode.OK, "The register");
        var refused = (await page.Form(Address).Fill("place", "Thôn Pretieng").Fill("unit", "cuc-thue").Fill("matter", Matter).Fill("opened", "32/01/2020").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A wrong day");
        Assert.Equal((Matter, "cuc-thue"), (refused.Form(Address).Value("matter"), refused.Form(Address).Value("unit")));
        var form = refused.Form(Address).Fill("opened", "05/01/2020");
        foreach (var answer in await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync())) answer.Expect(HttpStatusCode.OK, "Entering twice");
        page = await owner.GetAsync(Address);
        Assert.Contains("1 vụ việc: 1 đang mở, 0 đã giải quyết", page.Text, StringComparison.Ordinal);

        var unknown = (await Settled(page, "DVK-1999-0001").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A dossier there is none of");
        Assert.Equal("DVK-1999-0001", unknown.Form(Address + "/1").Value("dossier_1"));
        var done = (await Settled(unknown, dossier.Code.ToLowerInvariant()).SubmitAsync()).Expect(HttpStatusCode.OK, "Settling");
        Assert.Contains("0 đang mở, 1 đã giải quyết nhờ mô hình", done.Text, StringComparison.Ordinal);
        Assert.Contains("/ho-so/" + dossier.Code, done.Links);
        Assert.Null(done.TryForm(Address + "/1"));
        await Settled(unknown, "").SubmitAsync();
        Assert.Contains("1 đã giải quyết nhờ mô hình", (await owner.GetAsync(Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_kept_by_the_owner_of_the_reports()
    {
        using var secretary = new Officer(app.Address, app.Mailbox, "bithu.thue@khoi.example.vn");
        (await secretary.SignInAsync(Address)).Expect(HttpStatusCode.Forbidden, "Another duty");
    }

    private static PageForm Settled(Page page, string dossier) => page.Form(Address + "/1").Fill("settled_1", "01/02/2020").Fill("dossier_1", dossier).Fill("how_1", "Đối thoại, các hộ tự nguyện bàn giao mặt bằng.");
}
