using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>The app dies before the mail service answered; an event of the service says that it has the letter.</summary>
public sealed class SettledByEventTests
{
    [Fact]
    public async Task A_letter_the_service_tells_of_is_not_sent_again()
    {
        using var events = new EventPost();
        await using var service = await MailService.StartAsync();
        var settings = MailServiceApp.Settings(service);
        settings["SendGrid__WebhookKey"] = events.PublicKey;
        await using var app = await AppProcess.StartAsync(settings: settings);
        using var mailbox = new Mailbox(service.Address);
        var (told, untold) = (People.Model(2), People.Model(3));
        service.Answer = (mail, before) => before == 0 && mail.Key.Contains("|Receipt|", StringComparison.Ordinal) ? MailService.Silence : 202;
        var people = new People(app.Address, mailbox);
        var (one, two) = (await people.RegisterAsync(told), await people.RegisterAsync(untold));
        foreach (var dossier in (SentDossier[])[one, two]) await CameAsync(service, Key(dossier), 1);
        await app.RestartAsync();
        Assert.Equal(System.Net.HttpStatusCode.NoContent, await events.SendAsync(app.Address, EventPost.Event(Key(one), "processed", told.Email, "p1")));

        using var clock = new ClockDriver(app.Address);
        await clock.AdvanceAsync(TimeSpan.FromMinutes(20));
        await CameAsync(service, Key(two), 2);
        Assert.Single(service.Of(Key(one)));
    }

    private static string Key(SentDossier dossier) => $"{dossier.Code}||0|Receipt|1";

    private static async Task CameAsync(MailService service, string key, int times)
    {
        for (var tries = 0; tries < 200 && service.Of(key).Count < times; tries++) await Task.Delay(100);
        Assert.Equal(times, service.Of(key).Count);
    }
}
