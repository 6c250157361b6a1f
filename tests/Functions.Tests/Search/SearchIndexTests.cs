using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Dossiers;
using DanVanKheo.Search;
using DanVanKheo.Storage;
using Xunit;

namespace DanVanKheo.Functions.Tests.Search;

/// <summary>The index alone, on a store of its own.</summary>
public sealed class SearchIndexTests : IAsyncLifetime
{
    /// <summary>SEARCH_DOSSIERS=100000 measures the size the design speaks of.</summary>
    private static readonly int Many = int.Parse(Environment.GetEnvironmentVariable("SEARCH_DOSSIERS") ?? "5000", CultureInfo.InvariantCulture);
    private static readonly string[] Syllables = [.. from a in "b c d g h kh l m n ng nh ph qu r s t th tr v x".Split(' ') from b in "a an ang ai ao e em o on ong u un ung uong i in inh ieu".Split(' ') select a + b];
    private static readonly SearchScope Everything = new(true, [], [], []);
    private readonly string folder = Directory.CreateTempSubdirectory("danvankheo-search-").FullName;
    private SearchIndex index = null!;

    public async ValueTask InitializeAsync()
    {
        var tables = new Tables(new(new TableServiceClient($"DataFolder={folder}"), null!));
        await tables.Search.CreateIfNotExistsAsync();
        index = new(tables);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Writing_twice_changes_nothing_and_writing_anew_takes_the_old_words_out()
    {
        await WriteAsync(Entry(1, "đổi mới tiếp dân"));
        await WriteAsync(Entry(1, "đổi mới tiếp dân"));
        Assert.Equal([1], await FindAsync("tiep dan"));
        await WriteAsync(Entry(1, "xanh sạch đẹp"));
        Assert.Empty(await FindAsync("tiep dan"));
        Assert.Equal([1], await FindAsync("dep xanh"));
    }

    [Fact]
    public async Task Years_and_blocks_are_searched_together_from_the_newest()
    {
        await WriteAsync(Entry(1, "tiếp dân"), Entry(9000, "tiếp dân"), Entry(100_000, "tiếp dân"), Entry(7, "tiếp dân", year: 2026));
        Assert.Equal([100_000, 9000, 1, 7], await FindAsync("dan tiep"));
    }

    [Theory]
    [InlineData("tiep dna", 1)]
    [InlineData("tiepp dan", 1)]
    [InlineData("tiep", 1)]
    [InlineData("tixp dxn", 1)]
    [InlineData("txxp dan", 0)]
    [InlineData("2028", 0)]
    public async Task One_slip_in_a_word_is_forgiven(string typed, int found)
    {
        await WriteAsync(Entry(1, "tiếp dân 2027"));
        Assert.Equal(found, (await FindAsync(typed)).Count);
    }

    [Fact]
    public async Task Who_may_read_a_unit_finds_that_unit_and_what_was_given_to_them_by_name()
    {
        await WriteAsync(Entry(1, "tiếp dân", "u1"), Entry(2, "tiếp dân", "u2"), Entry(3, "tiếp dân", "u3"), Entry(4, "tiếp dân", "u1"));
        Assert.Equal([3, 1], await FindAsync("dan", new(false, ["u1"], ["DVK-2027-0003"], ["DVK-2027-0004"])));
        Assert.Empty(await FindAsync("dan", new(false, [], [], [])));
        Assert.Equal([3, 2, 1], await FindAsync("dan", Everything with { Hidden = ["DVK-2027-0004"] }));
    }

    [Fact]
    public async Task Among_thousands_an_answer_comes_at_once()
    {
        var random = new Random(7);
        string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Syllables[random.Next(Syllables.Length)]));
        foreach (var chunk in Enumerable.Range(1, Many).Chunk(Math.Max(500, Many / 12))) await WriteAsync([.. chunk.Select(n => Entry(n, Text(8), $"u{n % 40}", Text(60)))]);
        await WriteAsync(Entry(Many + 1, "Đổi mới tiếp dân khu vực Quyết Thắng"));
        await FindAsync("ban cang");
        foreach (var typed in (string[])["doi moi tiep dan", "quyet thnag", "ban cang dong thinh", "khong he co dau"])
        {
            var times = new List<TimeSpan>();
            for (var i = 0; i < 5; i++)
            {
                var started = Stopwatch.GetTimestamp();
                await FindAsync(typed);
                times.Add(Stopwatch.GetElapsedTime(started));
            }

            TestContext.Current.TestOutputHelper?.WriteLine($"{Many:N0} dossiers, \u201c{typed}\u201d: {times.Order().ElementAt(2).TotalMilliseconds:F1} ms");
            // A hundred milliseconds are the aim on a machine that does nothing else; this one may be busy with the other tests.
            Assert.True(times.Min() < TimeSpan.FromMilliseconds(100), $"{typed}: {times.Min().TotalMilliseconds:F0} ms");
        }

        Assert.Equal([Many + 1], await FindAsync("quyet thnag"));
    }

    private static SearchEntry Entry(int number, string name, string unit = "u1", string text = "", int year = 2027)
    {
        var words = new Dictionary<string, SearchFields>(SearchWords.Of((SearchFields.Name, name), (SearchFields.Text, text)), StringComparer.Ordinal) { [SearchIndex.UnitWord(unit)] = SearchFields.People };
        return new(new DossierCode(year, number), words);
    }

    private Task WriteAsync(params IReadOnlyList<SearchEntry> entries) => index.WriteAsync(entries, TestContext.Current.CancellationToken);

    private async Task<IReadOnlyList<int>> FindAsync(string typed, SearchScope? scope = null) =>
        [.. (await new SearchReader(index).FindAsync(SearchQuery.Parse(typed, 2027), scope ?? Everything, 0, 20, TestContext.Current.CancellationToken)).Codes.Select(c => c.Number)];
}
