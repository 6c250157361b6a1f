using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Web;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Conferences;

/// <summary>Hundreds of units came or did not: the record asks for them a page at a time, and a page that is kept leaves the others alone.</summary>
public sealed class LargeAttendanceTests : IAsyncLifetime
{
    private const string Address = "/can-bo/so-ket/2026-h1/hoi-nghi";
    private readonly string folder = Directory.CreateTempSubdirectory("large-bloc-").FullName;
    private AppProcess? app;

    public async ValueTask InitializeAsync() => app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Bloc"] = LargeBloc.Write(folder) });

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Each_page_of_units_is_kept_beside_the_others()
    {
        using var mailbox = new Mailbox(app!.Address);
        using var officer = new Officer(app.Address, mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        var first = await officer.GetAsync(Address);
        PageForm Filled(Page page) => page.FormWith("place").Fill("day", "30/06/2026").Fill("place", "Hội trường").Fill("chair", "Nguyễn Thành Nam").Fill("secretary", "Đỗ Văn Minh");
        var units = Units(first);
        Assert.Equal(30, units.Count);
        var kept = await Filled(first).Tick("present", units[0], units[1]).Fill($"who_{units[0]}", "Trần Văn An").SubmitAsync();
        Assert.Contains("2/309 đơn vị", kept.Expect(HttpStatusCode.OK, "The first page").Text, StringComparison.Ordinal);

        var second = await officer.GetAsync(Address + "?trang-don-vi=2");
        var others = Units(second);
        Assert.Empty(units.Intersect(others));
        var wrong = await Filled(second).Fill("place", "").Tick("present", others[3]).SubmitAsync();
        wrong.Expect(HttpStatusCode.UnprocessableEntity, "Without a place");
        Assert.Equal(others, Units(wrong));
        kept = await Filled(wrong).Fill("place", "Hội trường").SubmitAsync();
        Assert.Contains("3/309 đơn vị", kept.Expect(HttpStatusCode.OK, "The second page").Text, StringComparison.Ordinal);
        Assert.Equal(others, Units(kept));

        // What is unticked on its own page is gone, and nothing else.
        kept = await Filled(kept).Tick("present").SubmitAsync();
        Assert.Contains("2/309 đơn vị", kept.Text, StringComparison.Ordinal);
        Assert.Equal("Trần Văn An", (await officer.GetAsync(Address)).FormWith("place").Value($"who_{units[0]}"));
    }

    private static List<string> Units(Page page) => [.. page.Document.QuerySelectorAll("input[name=present]").Select(i => i.GetAttribute("value")!)];
}
