using System.Text.Json.Nodes;
using DanVanKheo.Functions.Tests.Appraisals;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>A season with a panel whose commendation letters wait to be read, and everybody in it but the clerk: they answer from their mail.</summary>
public sealed class ClerksSeason : IAsyncLifetime
{
    private readonly string programme = Path.Combine(Directory.CreateTempSubdirectory("programme-").FullName, "phong-trao.json");
    private AppProcess? app;
    private Mailbox? mailbox;

    public AppProcess App => app!;

    public Mailbox Mailbox => mailbox!;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(programme, Programme());
        app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = programme });
        mailbox = new(app.Address) { Patience = TimeSpan.FromSeconds(60) };
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (app is not null) await app.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(programme)!, recursive: true);
    }

    /// <summary>Eight in the morning of a day of 2027.</summary>
    public async Task DayAsync(int day, int month)
    {
        using var clock = new ClockDriver(App.Address);
        await clock.SetAsync(day, month, 2027, 8, 0);
    }

    /// <summary>The first request about each dossier at a stage, once there are so many.</summary>
    public Task<IReadOnlyList<Mail>> RequestsAsync(string stage, string kind, int count) => MailsAsync(m => m.Key.Contains($"|{stage}|1|{kind}|1", StringComparison.Ordinal), count);

    /// <summary>The requests that the clerk's reminder sent once more.</summary>
    public Task<IReadOnlyList<Mail>> RemindedAsync(int count) => MailsAsync(m => m.Key.Contains("|chi-bo|1|OpinionRequest|", StringComparison.Ordinal) && !m.Key.EndsWith("|1", StringComparison.Ordinal), count);

    /// <summary>Each secretary opens their links one after the other; several secretaries at once.</summary>
    public Task ApproveAsync(IEnumerable<Mail> requests) => Task.WhenAll(requests.GroupBy(r => r.To).Select(async mails =>
    {
        using var secretary = new Approver(App.Address, Mailbox, mails.Key);
        foreach (var request in mails) await secretary.DecideAsync(request, Decision.Approve());
    }));

    /// <summary>Every sheet of the first dossiers is handed in, the points a little different from one dossier to the next.</summary>
    /// <returns>The codes of those dossiers.</returns>
    public async Task<IReadOnlyList<string>> AppraiseAsync(int count, int sheets)
    {
        var requests = await RequestsAsync(Panel.Stage, "AppraisalRequest", sheets);
        List<string> codes = [.. requests.Select(CodeOf).Distinct().Order(StringComparer.Ordinal).Take(count)];
        await Task.WhenAll(requests.Where(r => codes.Contains(CodeOf(r))).GroupBy(r => r.To).Select(AppraiseAsync));
        return codes;
    }

    /// <summary>The chair agrees to what the panel said, to all of them at once; says how many were done.</summary>
    public async Task<int> ConcludeAsync(IReadOnlyList<string> dossiers)
    {
        using var chair = new Officer(App.Address, Mailbox, Panel.Chair);
        var page = await chair.SignInAsync("/viec/y-kien");
        var done = await page.FormWith("chon").Tick("chon", dossiers).Fill("seen", "yes").SubmitAsync();
        return dossiers.Count(code => done.Text.Contains($"{code}: xong", StringComparison.Ordinal));
    }

    /// <summary>So many submitters have the letter that says that they are commended, each once.</summary>
    public async Task CommendedAsync(int count)
    {
        var mails = await MailsAsync(m => m.Key.Contains("|Commendation|", StringComparison.Ordinal), count);
        Assert.Equal(count, mails.Select(CodeOf).Distinct().Count());
    }

    /// <summary>The programme with a panel; five appraisers share all sheets of the season at once.</summary>
    private static string Programme()
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(AppBuild.RepositoryRoot(), "programmes", "dan-van-kheo-tham-dinh.json")))!;
        json["route"]!["stages"]!.AsArray().Single(s => (string?)s!["id"] == Panel.Stage)!["appraisal"]!["mostOpen"] = 40;
        json["reviewBeforeSending"] = new JsonArray("Commendation");
        return json.ToJsonString();
    }

    private async Task AppraiseAsync(IGrouping<string, Mail> mails)
    {
        var panel = new Panel(App.Address, Mailbox);
        using var browser = new Visitor(App.Address);
        foreach (var request in mails) await panel.SubmitAsync(browser, new SentDossier(CodeOf(request), People.Model()), request, CodeOf(request)[^1] - '0');
    }

    private async Task<IReadOnlyList<Mail>> MailsAsync(Func<Mail, bool> wanted, int count)
    {
        for (var tries = 0; ; tries++)
        {
            List<Mail> found = [.. (await Mailbox.ReadAsync()).Where(wanted).OrderBy(m => m.Key, StringComparer.Ordinal)];
            if (found.Count >= count) return found;
            if (tries == 240) throw new TimeoutException($"{count} letters should have come, and {found.Count} did.");
            await Task.Delay(250);
        }
    }

    private static string CodeOf(Mail mail) => mail.Key.Split('|')[0];
}
