using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>Who answers for the reports of the bloc.</summary>
internal static class ReportOwner
{
    public const string Email = People.CommendationOfficer;

    /// <summary>Waits for the counted report of a period and freezes it as it stands.</summary>
    public static async Task<Page> FreezeAsync(DevelopmentApp app, string period)
    {
        await app.Mailbox.WaitForAsync(Email, "", where: m => m.Key.StartsWith($"{period}|", StringComparison.Ordinal));
        using var owner = new Officer(app.Address, app.Mailbox, Email);
        var desk = (await owner.SignInAsync($"/can-bo/so-ket/{period}")).Expect(HttpStatusCode.OK, "The desk of the report");
        return (await desk.Form($"/can-bo/so-ket/{period}/khoa").SubmitAsync()).Expect(HttpStatusCode.OK, "Freezing the report");
    }
}
