using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>Outside Development there is no mailbox and no clock page, and no way to start without a mail service.</summary>
public sealed class StagingTests
{
    [Fact]
    public async Task There_are_no_development_pages_and_letters_go_to_the_service()
    {
        await using var service = await MailService.StartAsync();
        var settings = MailServiceApp.Settings(service);
        settings["AZURE_FUNCTIONS_ENVIRONMENT"] = "Staging";
        await using var app = await AppProcess.StartAsync(settings: settings);
        using var browser = new Visitor(app.Address);
        foreach (var address in (string[])["/dev/mail", "/dev/mail?format=json", "/dev/mail/x", "/dev/mail/x/html", "/dev/clock", "/dev/clock?format=json"])
        {
            (await browser.GetAsync(address)).Expect(HttpStatusCode.NotFound, address);
        }

        (await browser.PostAsync("/dev/clock", [new("days", "3")])).Expect(HttpStatusCode.NotFound, "Setting the clock");
        Assert.DoesNotContain((await browser.GetAsync("/")).Links, link => link.StartsWith("/dev", StringComparison.Ordinal));
        using var mailbox = new Mailbox(service.Address);
        var people = new People(app.Address, mailbox);
        var dossier = await people.RegisterAsync();
        Assert.True((await people.DecideAsync(dossier, Decision.Approve())).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_mail_service_the_application_does_not_start()
    {
        var settings = new Dictionary<string, string> { ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Staging" };
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => AppProcess.StartAsync(settings: settings));
        Assert.Contains("SendGrid:ApiKey", refused.Message, StringComparison.Ordinal);
    }
}
