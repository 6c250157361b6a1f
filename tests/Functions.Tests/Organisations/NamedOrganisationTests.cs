using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Web;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Organisations;

/// <summary>Among hundreds of organisations one is typed by its name; what there is none of is said and kept as it was typed.</summary>
public sealed class NamedOrganisationTests : IAsyncLifetime
{
    private const string Address = "/can-bo/to-chuc/lam/sap-xep";
    private readonly string folder = Directory.CreateTempSubdirectory("large-bloc-").FullName;
    private AppProcess? app;

    public async ValueTask InitializeAsync() => app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Bloc"] = LargeBloc.Write(folder) });

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_name_stands_for_its_organisation()
    {
        using var mailbox = new Mailbox(app!.Address);
        using var officer = new Officer(app.Address, mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        var page = await officer.GetAsync(Address + "?cua=don-vi-001");
        var names = page.Document.QuerySelectorAll("datalist#to-chuc option").Select(o => o.GetAttribute("value")!).ToList();
        Assert.Equal((names.Count, 315), (names.Distinct().Count(), names.Count + 1));
        Assert.All(page.Document.QuerySelectorAll("input[list]"), i => Assert.Equal("to-chuc", i.GetAttribute("list")));

        var refused = await page.Form(Address).Fill("taker-1", "Chi bộ không có").Fill("on", "01/12/2026").Fill("basis", "Quyết định số 1-QĐ/TU").SubmitAsync();
        Assert.Equal("Chi bộ không có", refused.Expect(HttpStatusCode.UnprocessableEntity, "An unknown name").Form(Address).Value("taker-1"));
        var name = names.Single(n => n.Contains("số 003", StringComparison.Ordinal));
        var check = (await refused.Form(Address).Fill("taker-1", $" {name.ToUpperInvariant()} ").SubmitAsync()).Expect(HttpStatusCode.OK, "A name in other letters");
        Assert.Contains("Kiểm tra trước khi ghi", check.Text, StringComparison.Ordinal);
        Assert.Equal("don-vi-003", check.FormWith("taker-1").Value("taker-1"));
        // Who goes back finds the name again.
        var back = await check.FormWith("buoc", "sua").SubmitAsync();
        Assert.Equal(name, back.Form(Address).Value("taker-1"));
    }
}
