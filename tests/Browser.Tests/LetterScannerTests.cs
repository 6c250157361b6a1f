using DanVanKheo.Functions.Tests.Letters;
using DanVanKheo.Letters;
using DanVanKheo.TestKit;
using Mail = DanVanKheo.TestKit.Mail;

namespace DanVanKheo.Browser;

/// <summary>A scanner that runs all scripts opens every letter, follows its link and presses everything it finds: nothing is decided, nothing is counted, nothing falls over.</summary>
public sealed class LetterScannerTests(ChromiumFixture chromium, EveryLetter sent) : IClassFixture<EveryLetter>
{
    private const int AtOnce = 3;

    /// <summary>What pressing may leave behind: cookies, counters, a code or a fresh link asked for, and forms kept half-written. Everything else is the state of somebody's dossier.</summary>
    private static readonly string[] Left = ["Grants", "Rates", "StepUpCodes", "Outbox", "OpenLetters", "Mailbox", "Drafts", "Submitters", "Reports", "Worklist", "Reconciliations", "Clock"];

    /// <summary>Kinds that none of the three applications sends; their links are of purposes that are walked in other letters.</summary>
    private static readonly LetterKind[] Unsent =
    [
        // A reminder opens what its request opens, a notice to the chair what asks for the chair's opinion.
        // The link about publication is of the same purpose as that of a report.
        LetterKind.AppraisalReminder, LetterKind.AppraisalShort, LetterKind.PublicityRequest, LetterKind.ReportReminder, LetterKind.RetirementProposed, LetterKind.UnitReportReminder,
        // The unit's own page, as the request for its report opens it.
        LetterKind.ConclusionTask, LetterKind.ConclusionReminder,
        // A public page.
        LetterKind.ReplicationNotice,
        // Pages behind the officers' sign-in.
        LetterKind.DeviceRemembered, LetterKind.SetUpTest, LetterKind.EvidenceQuarantined,
        // A draft, as the letter of a kept draft opens it, or the first page of the form.
        LetterKind.EvidenceInfected, LetterKind.LateCode, LetterKind.EnteredForYou, LetterKind.DraftPrepared,
    ];

    [Fact]
    public async Task Pressing_everything_in_every_letter_changes_nothing()
    {
        var browser = chromium.Require();
        var walked = await Task.WhenAll(
            WalkAsync(browser, sent.OnePass.Process, sent.OnePass.Letters.Values),
            WalkAsync(browser, sent.Later.Process, sent.Later.Letters.Values),
            WalkAsync(browser, sent.Year.Process, sent.Year.Letters.Values));
        var kinds = walked.SelectMany(k => k).ToHashSet();
        var missed = Enum.GetValues<LetterKind>().Where(k => LetterWriter.HasLink(k) && !kinds.Contains(k) && !Unsent.Contains(k));
        Assert.Equal("", string.Join(", ", missed));
    }

    private static async Task<IReadOnlyList<LetterKind>> WalkAsync(Microsoft.Playwright.IBrowser browser, AppProcess app, IEnumerable<Mail> letters)
    {
        var all = letters.Where(m => m.Links.Count == 1).ToList();
        var scanner = new ScriptedScanner(browser, app.Address);
        var statuses = await StatusesAsync(app, all);
        var before = await TableDump.SettledAsync(app, Left);
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (letter, _) => await scanner.PressEverythingAsync(letter));
        Assert.Equal([], Difference(before, await TableDump.SettledAsync(app, Left)));
        Assert.Empty(scanner.Faults);
        Assert.InRange(scanner.Presses, all.Count, int.MaxValue);
        Assert.Equal(statuses, await StatusesAsync(app, all));
        return [.. all.Select(m => Enum.Parse<LetterKind>(m.Key.Split('|')[3]))];
    }

    private static IEnumerable<string> Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n').ToHashSet(StringComparer.Ordinal), after.Split('\n').ToHashSet(StringComparer.Ordinal));
        return [.. old.Except(now).Select(row => "- " + row), .. now.Except(old).Select(row => "+ " + row)];
    }

    /// <summary>What each link answers a person.</summary>
    private static async Task<IReadOnlyList<string>> StatusesAsync(AppProcess app, IEnumerable<Mail> letters)
    {
        var lines = new List<string>();
        foreach (var letter in letters)
        {
            using var reader = new Visitor(app.Address);
            lines.Add($"{letter.Key} {(await reader.GetAsync(letter.Link.PathAndQuery)).Status}");
        }

        return lines;
    }
}
