using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Programmes;

/// <summary>The records behind a number are frozen: their address shows the same list for ever, while the living one goes on.</summary>
public sealed class FrozenRecordsTests
{
    [Fact]
    public async Task A_frozen_list_stays_while_the_living_one_goes_on()
    {
        await using var app = await AppProcess.StartAsync();
        using var mailbox = new Mailbox(app.Address);
        using var officer = new Officer(app.Address, mailbox, People.CommendationOfficer);
        var people = new People(app.Address, mailbox);
        var first = await people.RegisterAsync(People.Model(1));
        await officer.SignInAsync();
        foreach (var home in (string[])["/can-bo/chuong-trinh/so-lieu", "/can-bo/so-lieu/bieu/Bieu4"])
        {
            var link = (await officer.GetAsync(home)).Links.First(l => l.Contains("/ho-so?", StringComparison.Ordinal) && !l.Contains("truoc", StringComparison.Ordinal));
            var frozen = (await (await officer.GetAsync(link)).FormWith("khoa").SubmitAsync()).Expect(HttpStatusCode.OK, "Freezing " + link);
            Assert.StartsWith("/can-bo/so-lieu/khoa/", frozen.Url.AbsolutePath, StringComparison.Ordinal);
            var count = int.Parse(frozen.Document.QuerySelector("main data")!.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(first.Code, frozen.Text, StringComparison.Ordinal);

            await people.RegisterAsync(People.Model(1) with { Name = $"Một việc khác sau khi khóa số liệu {home.Length}", Level = first.Model.Level });
            Assert.Contains($"{count + 1}", (await officer.GetAsync(link)).Heading, StringComparison.Ordinal);
            Assert.Equal($"{count}", (await officer.GetAsync(frozen.Url.AbsolutePath)).Document.QuerySelector("main data")!.GetAttribute("value"));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await officer.GetAsync("/can-bo/so-lieu/khoa/" + new string('0', 64))).Status);
        Assert.Contains("Khóa danh sách hồ sơ sau số liệu", (await officer.GetAsync("/can-bo/so-vet/nhat-ky?ma=so-lieu-khoa")).Text, StringComparison.Ordinal);
    }
}
