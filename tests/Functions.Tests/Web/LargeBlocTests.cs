using System.Net;
using System.Text.RegularExpressions;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Web;

/// <summary>Whoever signs in and follows every link: no page is larger than 60 KB, however many units there are, and every link leads somewhere.</summary>
public sealed partial class LargeBlocTests : IAsyncLifetime
{
    private const int Largest = 60 << 10;

    /// <summary>Pages of one shape that are opened: a list's rows lead to pages that are alike.</summary>
    private const int Alike = 2;

    private static readonly string[] People = ["vanphong@khoi.example.vn", "danvan@khoi.example.vn", "tiepnhan@khoi.example.vn", "kiemtra@khoi.example.vn", "theodoi@khoi.example.vn", "truyenthong@khoi.example.vn", "thidua@khoi.example.vn", "thamdinh@khoi.example.vn", "bithu.phunu@khoi.example.vn"];

    /// <summary>What stands in lists that were written into the store, of which nothing else was: a paper without its period, letters and certificates without their decision.</summary>
    private static readonly string[] Unmade = ["/can-bo/van-ban/bao-cao-dong", "/can-bo/thu/xem?thu=", "/giay-khen/"];

    private readonly string folder = Directory.CreateTempSubdirectory("large-bloc-").FullName;
    private AppProcess? app;

    public async ValueTask InitializeAsync() => app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Bloc"] = LargeBloc.Write(folder) });

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_page_a_link_leads_to_is_small_in_a_bloc_of_hundreds_of_units()
    {
        using var clock = new ClockDriver(app!.Address);
        using var mailbox = new Mailbox(app.Address);
        var filled = new FilledLists(app.DataFolder, await clock.NowAsync());
        await filled.WaitingAsync();
        await filled.RegistersAsync();
        await filled.HistoryAsync(filled.Code(1));
        await filled.LettersAsync();
        await filled.WebhooksAsync();
        await filled.DecisionsAsync(FilledLists.Count);
        var (failures, shapes, opened) = (new List<string>(), new HashSet<string>(), 0);
        foreach (var email in People)
        {
            using var officer = new Officer(app.Address, mailbox, email);
            await officer.SignInAsync();
            opened += await FollowAsync(officer, failures, shapes);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{opened} pages of {shapes.Count} shapes");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(shapes.Count > 150, $"Only {shapes.Count} kinds of pages were found.");
    }

    private static async Task<int> FollowAsync(Officer officer, List<string> failures, HashSet<string> shapes)
    {
        var (waiting, known) = (new Queue<(string From, string Address)>([("", "/viec"), ("", "/"), ("", "/dang-ky"), ("", "/can-bo/bang")]), new HashSet<string>());
        var seen = new Dictionary<string, int>();
        while (waiting.TryDequeue(out var link))
        {
            var (from, address) = link;
            var shape = Shape(address);
            if (!known.Add(address) || seen.GetValueOrDefault(shape) >= Alike) continue;
            seen[shape] = seen.GetValueOrDefault(shape) + 1;
            var page = await officer.GetAsync(address);
            if (page.Status != HttpStatusCode.OK && !Unmade.Any(u => address.StartsWith(u, StringComparison.Ordinal))) failures.Add($"{officer.Email} {from} → {address}: {page.Status}");
            if (page.ContentType != "text/html") continue;
            if (page.Body.Length > Largest) failures.Add($"{officer.Email} {address}: {page.Body.Length / 1024.0:F1} KB");
            foreach (var next in page.Links.Select(l => l.Split('#')[0]).Where(l => l.StartsWith('/') && !l.StartsWith("/dang-xuat", StringComparison.Ordinal) && !l.StartsWith("/dev", StringComparison.Ordinal) && !l.Contains("lang=", StringComparison.Ordinal))) waiting.Enqueue((address, next));
        }

        shapes.UnionWith(seen.Keys);
        return seen.Values.Sum();
    }

    /// <summary>An address without what tells one row from another.</summary>
    private static string Shape(string address)
    {
        var (path, query) = (address.Split('?')[0], address.Contains('?', StringComparison.Ordinal) ? address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..] : "");
        return Row().Replace(path, "*") + "?" + string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')[0]).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"(?<=/)(?=[^/]*\d)[^/]+|(?<=/can-bo/to-chuc/)[^/]+|(?<=/can-bo/nguoi/)[^/]+|(?<=trang-)\d+")]
    private static partial Regex Row();
}
