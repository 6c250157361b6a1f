using System.Text;
using System.Text.RegularExpressions;
using DanVanKheo.Audit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Audit;

/// <summary>What stays on the disk: a history that holds together, and no secret that ever stood in a mail.</summary>
public sealed partial class TraceTests(FinishedRun run) : IClassFixture<FinishedRun>
{
    [Fact]
    public async Task The_history_of_a_commended_dossier_holds_and_names_who_did_what()
    {
        var entries = await EntriesAsync(run.Commended.Code);
        Assert.Null(FirstBroken(entries));
        Assert.Equal(
            ["Submitted", "StageOpened", "OpinionGiven", "StageClosed", "StageOpened", "OpinionGiven", "StageClosed", "StageOpened", "OpinionGiven", "StageClosed"],
            entries.Where(e => e.Act != "SensitiveRead").Select(e => e.Act));
        Assert.Equal(["bt-phu-nu", "truong-ban", "chanh-van-phong"], entries.Where(e => e.Act == "OpinionGiven").Select(e => e.Actor));
        Assert.All(entries.Where(e => e.Act == "OpinionGiven"), e => Assert.Equal("link, code", e.Via));
    }

    [Fact]
    public async Task The_history_of_a_mended_dossier_holds_too()
    {
        var entries = await EntriesAsync(run.Mended.Code);
        Assert.Null(FirstBroken(entries));
        Assert.Equal(
            ["Submitted", "StageOpened", "OpinionGiven", "StageClosed", "Resubmitted", "StageOpened", "OpinionGiven", "StageClosed", "StageOpened", "OpinionGiven", "StageClosed"],
            entries.Where(e => e.Act != "SensitiveRead").Select(e => e.Act));
    }

    [Fact]
    public async Task A_changed_or_missing_line_is_found()
    {
        var entries = await EntriesAsync(run.Commended.Code);
        for (var i = 0; i < entries.Count; i++)
        {
            var changed = entries.ToList();
            changed[i] = changed[i] with { Detail = changed[i].Detail.Replace("Approve", "Reject", StringComparison.Ordinal) + " " };
            Assert.Equal(i + 1, FirstBroken(changed));
            if (i < entries.Count - 1) Assert.NotNull(FirstBroken(entries.Where(e => e != entries[i])));
        }
    }

    [Fact]
    public void No_token_and_no_code_of_a_mail_lies_on_the_disk()
    {
        var files = Directory.GetFiles(run.DataFolder, "*", SearchOption.AllDirectories).ToDictionary(f => f, f => Encoding.Latin1.GetString(File.ReadAllBytes(f)));
        Assert.Contains(files.Values, text => text.Contains(run.Commended.Code, StringComparison.Ordinal));
        var (tokens, codes) = Secrets();
        foreach (var (file, text) in files)
        {
            // UTF-16 holds a zero byte beside each letter.
            foreach (var readable in (string[])[text, text.Replace("\0", "", StringComparison.Ordinal)])
            {
                Assert.All(tokens, token => Assert.False(readable.Contains(token, StringComparison.Ordinal), $"A token of a mail lies in {file}."));
                Assert.All(codes, code => Assert.False(CodeIn(readable, code), $"The code {code} lies in {file}."));
            }
        }
    }

    [Fact]
    public void No_token_no_code_and_no_key_is_printed()
    {
        var printed = string.Join('\n', run.Output);
        var (tokens, codes) = Secrets();
        Assert.NotEmpty(printed);
        Assert.All(tokens, token => Assert.DoesNotContain(token, printed, StringComparison.Ordinal));
        Assert.All(codes, code => Assert.False(CodeIn(printed, code), $"The code {code} is printed."));
        Assert.DoesNotContain(Letters.MailServiceApp.ApiKey, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void No_letter_was_sent_twice() => Assert.All(run.Letters.GroupBy(m => m.Key), letters => Assert.Single(letters));

    private static bool CodeIn(string text, string code) => Regex.IsMatch(text, $"(?<![0-9A-Za-z.,:+-]){code}(?![0-9A-Za-z])");

    private (IReadOnlyList<string> Tokens, IReadOnlyList<string> Codes) Secrets()
    {
        var tokens = run.Letters.SelectMany(m => TokenPattern().Matches(m.Text)).Select(m => m.Groups[1].Value).ToList();
        var codes = run.Letters.SelectMany(m => CodePattern().Matches(m.Text)).Select(m => m.Groups[1].Value).ToList();
        Assert.True(tokens.Count >= 8 && codes.Count >= 6, $"{tokens.Count} tokens and {codes.Count} codes were mailed");
        return (tokens, codes);
    }

    private Task<IReadOnlyList<AuditEntry>> EntriesAsync(string dossier) => AuditOf.EntriesAsync(run.DataFolder, dossier);

    private static int? FirstBroken(IEnumerable<AuditEntry> entries) => AuditCheck.Entries([.. entries]).FirstOrDefault()?.Sequence;

    [GeneratedRegex(@"/(?:y-kien|tiep|so-ket)/([A-Za-z0-9_-]{43})")]
    private static partial Regex TokenPattern();

    [GeneratedRegex(@"^\s*(\d{6})\s*$", RegexOptions.Multiline)]
    private static partial Regex CodePattern();
}
