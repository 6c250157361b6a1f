using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>A mail scanner: it opens the link of a letter early, often and mangled, and everything it finds behind it.</summary>
internal static class Scanner
{
    /// <summary>Grants and counters of guesses: they are what opening leaves behind.</summary>
    private static readonly string[] Left = ["Grants", "Rates"];

    /// <summary>Opens the link in every way; fails if a row was written, or if the link no longer works for its reader.</summary>
    public static async Task ChangesNoRowAsync(AppProcess app, Mail letter)
    {
        using var reader = new Visitor(app.Address);
        await ChangesNothingAsync(app, letter);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await reader.GetAsync(letter.Link.PathAndQuery)).Status);
    }

    /// <summary>The same for a link whether or not it still opens something: no row is written, and its reader is answered as before.</summary>
    public static async Task ChangesNothingAsync(AppProcess app, Mail letter)
    {
        var link = letter.Link.PathAndQuery;
        using var reader = new Visitor(app.Address);
        var answer = (await reader.GetAsync(link)).Status;
        var before = await TableDump.SettledAsync(app, Left);
        using (var bot = new Visitor(app.Address))
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get, HttpMethod.Options, HttpMethod.Put, HttpMethod.Get])
            {
                foreach (var address in Shapes(link)) Assert.True((int)(await bot.RequestAsync(method, address)).Status < 500, $"{method} {address}");
            }

            await PrefetchAsync(app.Address, link);
            await FollowEverythingAsync(await bot.GetAsync(link));
        }

        Assert.Equal(before, await TableDump.OfAsync(app, Left));
        Assert.Equal(answer, (await reader.GetAsync(link)).Status);
    }

    private static IEnumerable<string> Shapes(string link) =>
        [link, link + ".", link + ")", link + "%3E", link + "?utm_source=mail&verdict=Approve&viec=gui", link.ToUpperInvariant(), link.ToLowerInvariant(), link + "/"];

    /// <summary>Two at once, as a browser that guesses where its reader will go.</summary>
    private static async Task PrefetchAsync(Uri home, string link)
    {
        var answers = await Task.WhenAll(RawRequest.GetAsync(home, link, "Purpose: prefetch", "Sec-Purpose: prefetch"), RawRequest.GetAsync(home, link, "Purpose: prefetch"));
        Assert.All(answers, answer => Assert.True(answer.Status < 500));
    }

    /// <summary>Every link of the page the letter leads to.</summary>
    private static async Task FollowEverythingAsync(Page page)
    {
        using var stranger = new Visitor(page.Url);
        foreach (var address in page.Links.Where(l => l.StartsWith('/') && !l.StartsWith("/dev", StringComparison.Ordinal)).Distinct())
        {
            Assert.True((int)(await stranger.GetAsync(address)).Status < 500, address);
        }
    }
}
