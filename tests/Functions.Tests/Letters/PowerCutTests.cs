using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>The application dies after a letter went out and before the answer came: nobody knows whether it left.</summary>
public sealed class PowerCutTests(MailServiceApp app) : IClassFixture<MailServiceApp>
{
    [Fact]
    public async Task A_request_is_repeated_once_and_a_commendation_left_to_a_person()
    {
        var dossier = await app.People.RegisterUpToCommendationAsync();
        var request = $"{dossier.Code}|khen-thuong|1|OpinionRequest|1";
        await app.CameAsync(request, 1);
        var commendation = $"{dossier.Code}|khen-thuong|1|Commendation|1";
        var other = People.Model(2);
        app.Service.Answer = (mail, before) => before == 0 && (mail.Key == commendation || mail.Key.EndsWith("|chi-bo|1|OpinionRequest|1", StringComparison.Ordinal)) ? MailService.Silence : 202;

        await app.People.DecideAsync(dossier, Commend(), People.Commendation);
        var waiting = await app.People.RegisterAsync(other);
        var asked = $"{waiting.Code}|chi-bo|1|OpinionRequest|1";
        await app.CameAsync(commendation, 1);
        await app.CameAsync(asked, 1);
        await app.Process.RestartAsync();

        using var clock = app.Clock();
        await clock.AdvanceAsync(TimeSpan.FromMinutes(5));
        await Task.Delay(1500);
        await app.CameAsync(asked, 1);
        await clock.AdvanceAsync(TimeSpan.FromMinutes(13));
        await app.CameAsync(asked, 2);
        await clock.AdvanceAsync(TimeSpan.FromHours(3));
        await Task.Delay(1500);
        await app.CameAsync(asked, 2);
        await app.CameAsync(commendation, 1);
        await app.Process.KillAsync();
        Assert.Equal("NeedsAttention", await StateAsync(dossier.Code, commendation));
        Assert.Equal("Sent", await StateAsync(waiting.Code, asked));
    }

    private static Decision Commend() => Decision.Commend(DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture));

    private async Task<string> StateAsync(string subject, string key)
    {
        var outbox = new TableServiceClient($"DataFolder={app.Process.DataFolder}").GetTableClient("Outbox");
        return (await outbox.GetEntityAsync<TableEntity>(subject, key)).Value["State"].ToString()!;
    }
}
