using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Dossiers;

/// <summary>The public page of a dossier tells where it stands and nothing about anybody.</summary>
[Collection(nameof(SharedApp))]
public sealed class StatusTests(DevelopmentApp app)
{
    [Fact]
    public async Task It_names_no_person_no_address_and_no_content()
    {
        var dossier = await app.People.RegisterAsync(People.Model(4), SampleFiles.Pdf("Đơn thư của công dân.pdf"));
        await app.People.DecideAsync(dossier, Decision.Return("Bổ sung biên bản tiếp công dân."));
        using var stranger = app.Browser();
        var page = (await stranger.GetAsync(dossier.Status)).Expect(HttpStatusCode.OK, "The status page");
        var model = dossier.Model;
        foreach (var secret in (string[])[model.Name, model.SubjectName, model.Position, model.Duty, model.Email, model.Approver, "Hoàng Văn Đức", "0912345678", "Đơn thư", "Bổ sung biên bản", "Đồng Hải"])
        {
            Assert.DoesNotContain(secret, page.Html, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("Đảng ủy Sở Tài nguyên và Môi trường", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_found_however_it_is_typed()
    {
        var dossier = await app.People.RegisterAsync();
        using var stranger = app.Browser();
        foreach (var typed in (string[])[dossier.Code, dossier.Code.ToLowerInvariant(), "%20" + dossier.Code + "%20"])
        {
            var page = (await stranger.GetAsync("/ho-so?ma=" + typed)).Expect(HttpStatusCode.OK, typed);
            Assert.Equal(dossier.Status, page.Url.AbsolutePath);
            Assert.Contains(dossier.Code, page.Heading, StringComparison.Ordinal);
        }

        Assert.Contains(dossier.Code, (await stranger.GetAsync("/ho-so/" + dossier.Code.ToLowerInvariant())).Heading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ho-so/DVK-2027-9999", HttpStatusCode.NotFound)]
    [InlineData("/ho-so/DVK-0000-0000", HttpStatusCode.NotFound)]
    [InlineData("/ho-so/counter", HttpStatusCode.NotFound)]
    [InlineData("/ho-so/%3Cscript%3E", HttpStatusCode.NotFound)]
    [InlineData("/ho-so?ma=khong-phai-ma", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/ho-so?ma=%3Cscript%3Ealert(1)%3C/script%3E", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/ho-so", HttpStatusCode.OK)]
    public async Task What_is_no_code_gets_the_search_page(string address, HttpStatusCode status)
    {
        using var stranger = app.Browser();
        var page = (await stranger.GetAsync(address)).Expect(status, address);
        Assert.True(page.HasField("ma"), page.ToString());
        Assert.Empty(page.Document.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Codes_are_given_once_when_many_register_at_once()
    {
        var sent = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => app.People.RegisterAsync(People.Model(i))));
        Assert.Equal(6, sent.Select(d => d.Code).Distinct().Count());
    }
}
