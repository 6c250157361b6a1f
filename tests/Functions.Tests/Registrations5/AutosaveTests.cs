using System.Net;
using System.Text.Json;
using DanVanKheo.Registrations;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations5;

/// <summary>Saving while typing: it keeps everything, judges nothing, and never overwrites newer words.</summary>
public sealed class AutosaveTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Half_a_name_is_kept_and_what_is_far_too_long_is_cut()
    {
        await using var app = await AppProcess.StartAsync(cancel: Cancel);
        using var visitor = new Visitor(app.Address);
        var form = (await (await visitor.GetAsync("/dang-ky", Cancel)).Form("/dang-ky").SubmitAsync(cancel: Cancel)).FormWith("name");
        var nonce = form.Value("nonce");

        var saved = await visitor.PostAsync("/dang-ky/khai-quat/luu", [new("nonce", nonce), new("name", "Xe đạ"), new("subjectName", new string('ế', 20_000)), new("khong-co", "x")], Cancel);
        Assert.Matches(@"^\d\d:\d\d$", JsonDocument.Parse(saved.Body).RootElement.GetProperty("saved").GetString());
        var page = (await visitor.GetAsync("/dang-ky/khai-quat", Cancel)).FormWith("name");
        Assert.Equal(("Xe đạ", 2 * FieldRules.LongestText), (page.Value("name"), page.Value("subjectName").Length));

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync("/dang-ky/khai-quat/luu", [new("nonce", "0"), new("name", "khác")], Cancel)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync("/dang-ky/khong-co/luu", [new("nonce", nonce)], Cancel)).Status);
        using var stranger = new Visitor(app.Address);
        Assert.Equal(HttpStatusCode.Conflict, (await stranger.PostAsync("/dang-ky/khai-quat/luu", [new("nonce", nonce), new("name", "lạ")], Cancel)).Status);
        Assert.Equal("Xe đạ", (await visitor.GetAsync("/dang-ky/khai-quat", Cancel)).FormWith("name").Value("name"));
    }

    [Fact]
    public async Task The_letter_with_the_link_leaves_once_although_the_address_was_saved_before()
    {
        await using var app = await AppProcess.StartAsync(cancel: Cancel);
        using var mailbox = new Mailbox(app.Address);
        using var submitter = new Submitter(app.Address, mailbox);
        await submitter.RegisterAsync(NineModels.All[0], [], Cancel);
        Assert.Single(await mailbox.ReadAsync(NineModels.All[0].Email, Cancel), m => m.Key.Contains("DraftSaved", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_script_comes_only_from_this_host_and_only_where_it_is_used()
    {
        await using var app = await AppProcess.StartAsync(cancel: Cancel);
        using var visitor = new Visitor(app.Address);
        var start = await visitor.GetAsync("/dang-ky", Cancel);
        var step = await start.Form("/dang-ky").SubmitAsync(cancel: Cancel);
        Assert.Contains("; script-src 'self'; connect-src 'self'", step.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        var script = await visitor.GetAsync(step.Document.QuerySelector("script")!.GetAttribute("src")!, Cancel);
        Assert.Equal(("text/javascript", "public, max-age=31536000, immutable"), (script.ContentType, script.Headers["Cache-Control"]));
        foreach (var page in (Page[])[start, await visitor.GetAsync("/", Cancel), await visitor.GetAsync("/mo-hinh", Cancel), await visitor.GetAsync("/dang-ky/xem-lai", Cancel)])
        {
            Assert.Null(page.Document.QuerySelector("script"));
            Assert.DoesNotContain("script-src", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Older_words_never_overwrite_newer_ones()
    {
        var folder = Directory.CreateTempSubdirectory("danvankheo-").FullName;
        var tables = new KeptData(folder).Tables;
        await tables.Drafts.CreateIfNotExistsAsync(Cancel);
        var drafts = new DraftStore(tables, TimeProvider.System);
        var seen = await drafts.OpenAsync("dan-van-kheo", Cancel);
        var newer = seen with { Answers = seen.Answers.With([new("name", "mới")]), SavedAt = seen.SavedAt.AddSeconds(2) };
        Assert.True(await drafts.TrySaveAsync(newer, seen.SavedAt, Cancel));
        Assert.False(await drafts.TrySaveAsync(seen with { SavedAt = seen.SavedAt.AddSeconds(3) }, seen.SavedAt, Cancel));
        Assert.Equal("mới", (await drafts.FindAsync(seen.Id, Cancel))!.Answers["name"]);
    }
}
