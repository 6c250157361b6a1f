using DanVanKheo.Jobs;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Long work, in every state.</summary>
internal static class SampleJobs
{
    private const string Home = "/can-bo/viec-chay";
    private const string Id = "20270105-093000-1a2b3c4d";

    private static Job Running => new(Id, JobKind.ExportDossiers, "nam=2027", "thi-dua", Now) { Things = 12345, Parts = 62, Done = 7 };

    public static IEnumerable<SamplePage> Pages()
    {
        yield return SamplePage.Of<JobsPage, JobsView>("jobs-none", Home, new([], new(), [], Nonce));
        yield return SamplePage.Of<JobsPage, JobsView>("jobs", Home, new([.. Enum.GetValues<JobKind>().SelectMany(k => Enum.GetValues<JobState>().Select(s => new JobLine($"{Home}/{Id}", Running with { Kind = k, State = s }, Hostile)))], new(Hostile, "Commended"), [new("nam", "NotYear")], Nonce));
        foreach (var kind in Enum.GetValues<JobKind>()) yield return Of($"job-{kind}", Running with { Kind = kind });
        yield return Of("job-waiting", Running with { Parts = 0, Things = 0, Done = 0 });
        yield return Of("job-refused", Running with { State = JobState.Refused, Refusal = "NothingToExport" });
        yield return Of("job-done", Running with { State = JobState.Done, File = $"ho-so-{Id}.xlsx" }, $"{Home}/{Id}/tep");
    }

    private static SamplePage Of(string name, Job job, string? file = null) => SamplePage.Of<JobPage, JobView>(name, $"{Home}/{Id}", new(job, "Lâm Thị Mai", $"{Home}/{Id}", file, 7));
}
