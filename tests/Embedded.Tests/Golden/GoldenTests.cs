using System.Reflection;
using DanVanKheo.Embedded.Durable;
using Xunit;

namespace DanVanKheo.Golden;

/// <summary>
/// Histories of released versions, replayed against today's orchestrators. To add one: run the application through the case (or a test of
/// it, with KEEP_DATA naming a folder), then RECORD_HISTORIES=path/to/hub-danvankheo.db with the explicit test below; commit the new files
/// and never change an old one.
/// </summary>
public sealed class GoldenTests
{
    private static readonly AppCode Application = new(Assembly.LoadFrom(Path.Combine(Output("Functions"), "DanVanKheo.Functions.dll")));

    /// <summary>Where another project of this build lies: bin/&lt;project&gt;/&lt;configuration&gt;.</summary>
    private static string Output(string project)
    {
        var mine = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        return Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(mine)!)!, project, Path.GetFileName(mine));
    }

    private static string Folder
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "DanVanKheo.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
            return Path.Combine(folder, "tests", "Golden", "histories");
        }
    }

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_code_still_does_what_it_did(string file) => Assert.Empty(new Replayer(Application).Differences(GoldenHistory.Read(Path.Combine(Folder, file))));

    [Fact]
    public void Every_orchestration_has_a_history()
    {
        var recorded = Files.Select(row => GoldenHistory.Read(Path.Combine(Folder, row.Data)).Name).ToHashSet();
        Assert.Equal(Application.Names.Order(StringComparer.Ordinal), recorded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_history_the_code_would_not_make_is_told()
    {
        var golden = Files.Select(row => GoldenHistory.Read(Path.Combine(Folder, row.Data))).First(history => history.Rows.Any(row => row.Kind == HistoryKind.TaskScheduled));
        var renamed = golden with { Rows = [.. golden.Rows.Select(row => row.Kind == HistoryKind.TaskScheduled ? row with { Name = "SomethingElse" } : row)] };
        Assert.NotEmpty(new Replayer(Application).Differences(renamed));
        var shortened = golden with { Rows = [.. golden.Rows.Where(row => row.Kind != HistoryKind.TaskScheduled)] };
        Assert.NotEmpty(new Replayer(Application).Differences(shortened));
    }

    /// <summary>Writes a file for every history of the hub that RECORD_HISTORIES names, one of each shape.</summary>
    [Fact(Explicit = true)]
    public void Record()
    {
        var database = Environment.GetEnvironmentVariable("RECORD_HISTORIES");
        Assert.SkipWhen(database is null, "RECORD_HISTORIES names no hub.");
        foreach (var shape in GoldenHistory.In(database!).GroupBy(history => (history.Name, string.Join(' ', history.Rows.Select(row => $"{row.Kind}:{row.Name}")))))
        {
            var golden = shape.First();
            for (var n = 1; ; n++)
            {
                var path = Path.Combine(Folder, $"{golden.Name}-{n:00}.json");
                if (File.Exists(path)) continue;
                golden.Write(path);
                break;
            }
        }
    }
}
