using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>
/// Mail scanners open links before people do, in every way that HTTP has. None of that may decide anything.
/// </summary>
public sealed class MailScannerTests(WaitingDossier dossier) : IClassFixture<WaitingDossier>
{
    public static TheoryData<string, string> Bots => new()
    {
        { "HEAD", "{token}" },
        { "GET", "{token}" },
        { "OPTIONS", "{token}" },
        { "PUT", "{token}" },
        { "GET", "{token}." },
        { "GET", "{token})" },
        { "GET", "{token}?utm_source=mail&verdict=Approve" },
        { "GET", "{TOKEN}" },
        { "GET", "ho-so/{code}?verdict=Approve" },
        { "HEAD", "ho-so/{code}" },
        { "POST", "ho-so/{code}" },
        { "POST", "{token}" },
    };

    [Theory]
    [MemberData(nameof(Bots))]
    public async Task A_bot_changes_nothing(string method, string shape)
    {
        var token = dossier.Request.Link.Segments[^1];
        using var bot = new Visitor(dossier.App.Address);
        await bot.GetAsync(dossier.Request.Link.PathAndQuery, TestContext.Current.CancellationToken);
        var address = "/y-kien/" + shape.Replace("{token}", token, StringComparison.Ordinal)
            .Replace("{TOKEN}", token.ToUpperInvariant(), StringComparison.Ordinal).Replace("{code}", dossier.Code, StringComparison.Ordinal);

        var answer = await bot.RequestAsync(new HttpMethod(method), address, TestContext.Current.CancellationToken);

        Assert.True((int)answer.Status < 500, answer.ToString());
        await dossier.StillWaitsAsync();
    }
}
