using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>
/// Mail scanners open every link of every letter, early, often and mangled. Not one row may change, and the link must still work for its reader.
/// Grants and counters of guesses are left out: they are what opening leaves behind.
/// </summary>
public sealed class ScannerTests(ScannedApp app) : IClassFixture<ScannedApp>
{
    private static readonly string[] Left = ["Grants", "Rates"];

    public static TheoryData<string> Kinds =>
        ["DraftSaved", "Receipt", "OpinionRequest", "OpinionReminder", "OpinionEscalation", "Returned", "Rejected", "StageApproved", "Commendation", "ContactBroken"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Opening_a_letters_link_in_every_way_changes_no_row(string kind)
    {
        Assert.True(app.Letters.ContainsKey(kind), $"No {kind} was sent; there are {string.Join(", ", app.Letters.Keys)}.");
        var link = app.Letters[kind].Link.PathAndQuery;
        var before = await TableDump.SettledAsync(app.Process, Left);
        using (var bot = new Visitor(app.Process.Address))
        {
            foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get, HttpMethod.Options, HttpMethod.Put, HttpMethod.Get])
            {
                foreach (var address in Shapes(link)) Assert.True((int)(await bot.RequestAsync(method, address)).Status < 500, $"{method} {address}");
            }

            await PrefetchAsync(link);
            await FollowEverythingAsync(await bot.GetAsync(link));
        }

        Assert.Equal(before, await TableDump.OfAsync(app.Process, Left));
        using var reader = new Visitor(app.Process.Address);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await reader.GetAsync(link)).Status);
    }

    [Fact]
    public void Every_letter_with_a_link_has_both_parts_and_leads_to_this_site()
    {
        Assert.All(app.Letters.Values, mail =>
        {
            Assert.Equal(app.Process.Address.Authority, mail.Link.Authority);
            Assert.Contains(mail.Link.AbsoluteUri, System.Net.WebUtility.HtmlDecode(mail.Html), StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)verdict|approve|reject", mail.Link.PathAndQuery + mail.Html);
        });
    }

    private static IEnumerable<string> Shapes(string link) =>
        [link, link + ".", link + ")", link + "%3E", link + "?utm_source=mail&verdict=Approve&viec=gui", link.ToUpperInvariant(), link.ToLowerInvariant(), link + "/"];

    /// <summary>Two at once, as a browser that guesses where its reader will go.</summary>
    private async Task PrefetchAsync(string link)
    {
        var answers = await Task.WhenAll(RawRequest.GetAsync(app.Process.Address, link, "Purpose: prefetch", "Sec-Purpose: prefetch"), RawRequest.GetAsync(app.Process.Address, link, "Purpose: prefetch"));
        Assert.All(answers, answer => Assert.True(answer.Status < 500));
    }

    /// <summary>Every link of the page the letter leads to, and every form that only asks.</summary>
    private static async Task FollowEverythingAsync(Page page)
    {
        using var stranger = new Visitor(page.Url);
        foreach (var address in page.Links.Where(l => l.StartsWith('/') && !l.StartsWith("/dev", StringComparison.Ordinal)).Distinct())
        {
            Assert.True((int)(await stranger.GetAsync(address)).Status < 500, address);
        }
    }
}
