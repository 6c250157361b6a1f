using System.Globalization;
using AngleSharp.Dom;
using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.Programmes;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>A number with a passport: every count in every table of a frozen report leads to its list, and the list has as many rows.</summary>
public sealed class PassportTests(SeedBloc bloc) : IClassFixture<SeedBloc>
{
    private const string Root = "/so-ket/ky/2013-h1";
    private const string Unit = "tinh-doan";
    private static readonly string[] Derived = ["Tỷ lệ", "Tăng, giảm", "Tăng, giảm (%)", "So với đăng ký", "Đơn vị chưa đăng ký", "Số ô trống"];
    private readonly Dictionary<string, int> lists = [];

    [Fact]
    public async Task Every_count_of_a_frozen_report_is_the_length_of_its_list()
    {
        await bloc.ImportAsync([.. Year(2012, 7), .. Year(2013, 24)]);
        await ReportAsync();
        using var desk = await bloc.DeskAsync();
        await desk.FreezeAsync("2013-h1");
        // What comes afterwards is in no list of the frozen report.
        await bloc.ImportAsync([PastDossier.Of(2013, 99, bloc.Units[0], sent: new(2013, 5, 1)), PastDossier.Of(2012, 99, bloc.Units[0], sent: new(2012, 5, 1))]);
        var counted = 0;
        foreach (var table in (string[])["Bieu1", "Bieu3", "Bieu4", "Bieu5", "Bieu6", "Bieu7", "S1", "Cross"]) counted += await FollowAsync(desk, await desk.GetAsync($"{Root}/bieu/{table}"));
        Assert.True(counted > 150, $"Only {counted} counts were followed.");
        var all = await desk.GetAsync(Root);
        Assert.Equal(24, await LengthAsync(desk, all.Links.First(l => l == $"{Root}/ho-so?so=Registered")));
        Assert.All(["bao-cao=co", "bao-cao=chua", "ky-truoc=co", "xem=Missing", "nhom=b", "nam-dk=2013"], part => Assert.Contains(lists.Keys, l => l.Contains(part, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Figures_of_any_day_lead_to_lists_too()
    {
        await bloc.ImportAsync([.. Year(2010, 5), .. Year(2011, 9)]);
        using var desk = await bloc.DeskAsync();
        var counted = 0;
        foreach (var table in (string[])["Bieu1", "Bieu5", "Bieu6", "Bieu7"]) counted += await FollowAsync(desk, await desk.TableAsync(table, "15/06/2011", 2011, 2011));
        Assert.True(counted > 60, $"Only {counted} counts were followed.");
        (await desk.Owner.GetAsync("/can-bo/so-lieu/don-vi?trong=Kind.Nothing&xem=All")).Expect(System.Net.HttpStatusCode.NotFound, "A count there is none of");
    }

    /// <summary>P07: over many years, who never had a model in which field, and in which year; each count leads to its list.</summary>
    [Fact]
    public async Task Gaps_of_many_years_and_timely_commendation()
    {
        await bloc.ImportAsync([.. Year(2001, 8), .. Year(2002, 6)]);
        using var desk = await bloc.DeskAsync();
        var table = await desk.TableAsync("Bieu8", "31/12/2003", 1999, 2003);
        var more = await desk.GetAsync(table.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        // Each page ends with the sum of all.
        Assert.Equal(bloc.Units.Count + 2, ((Page[])[table, more]).Sum(p => p.Document.QuerySelectorAll("table.figures th[scope=row]").Length));
        Assert.All([table, more], p => Assert.True(p.Body.Length <= 60 << 10, $"{p.Url.Query}: {p.Body.Length >> 10} KB"));
        Assert.True(await FollowAsync(desk, table) + await FollowAsync(desk, more) >= 10);
        var byYear = await desk.GetAsync(table.Links.First(l => l.Contains("Bieu8", StringComparison.Ordinal) && l.Contains("linh-vuc=Economy", StringComparison.Ordinal)));
        Assert.Equal(["1999", "2000", "2001", "2002", "2003"], byYear.Document.QuerySelectorAll("table.figures thead th").Select(Plain).Skip(1).Take(5));
        Assert.True(await FollowAsync(desk, byYear) >= 6);

        // From Monday 6 May 2002 it is 20 working days to 3 June.
        await bloc.ImportAsync([Voted(90, new(2002, 6, 3)), Voted(91, new(2002, 6, 4))]);
        var times = await desk.GetAsync("/can-bo/so-lieu/khen-kip-thoi?den-ngay=31/12/2003&tu-nam=1999&den-nam=2003");
        Assert.Contains("1/2 mô hình được khen trong 20 ngày làm việc", times.Text, StringComparison.Ordinal);
        Assert.Contains("20,5 ngày làm việc", times.Text, StringComparison.Ordinal);
        Assert.Equal(["DVK-2002-0091", "DVK-2002-0091", "DVK-2002-0090"], times.Document.QuerySelectorAll("td a[href^='/ho-so/']").Select(Plain));
        Assert.Contains("2/2 mô hình", (await times.FormWith("han").Fill("han", "21").SubmitAsync()).Text, StringComparison.Ordinal);
        (await desk.Owner.GetAsync("/can-bo/so-lieu/khen-kip-thoi?han=x")).Expect(System.Net.HttpStatusCode.UnprocessableEntity, "No number of days");
    }

    private IEnumerable<Dossier> Year(int year, int count) => Enumerable.Range(1, count).Select(n => One(year, n));

    private Dossier Voted(int number, DateOnly decided)
    {
        var dossier = PastDossier.Commended(PastDossier.Of(2002, number, bloc.Units[0]), decided);
        return dossier with { AgreedAt = new Dictionary<StageKind, DateTimeOffset>(dossier.AgreedAt) { [StageKind.CouncilVote] = PastDossier.At(new(2002, 5, 6)) } };
    }

    private Dossier One(int year, int n)
    {
        var dossier = PastDossier.Of(year, n, n % 4 == 0 ? Unit : bloc.Units[n % 7 * 11], n % 3 == 0 ? SubjectType.Individual : SubjectType.Collective, n % 2 == 0 ? RegistrationKind.Continuing : RegistrationKind.New, n % 5 == 0 ? RegistrationLevel.Bloc : RegistrationLevel.Grassroots, (WorkField)(n % 4), n % 2 == 0 ? "a" : "b.c");
        return n % 6 == 0 ? PastDossier.Commended(dossier, new(year, 6, 1), nominated: n % 12 == 0) : dossier;
    }

    /// <summary>The unit speaks of two of its models: one done, one not.</summary>
    private async Task ReportAsync()
    {
        using var secretary = new Officer(bloc.Process.Address, bloc.Mailbox, "bithu.tinhdoan@khoi.example.vn");
        await secretary.SignInAsync();
        var address = $"/don-vi/ky/2013-h1/{Unit}";
        var page = await secretary.GetAsync(address);
        var sent = await page.Form(address + "/gui").Fill("results", "Đã vận động 120 hộ hiến đất mở đường.").Fill("model-DVK-2013-0004", "Done").Fill("model-DVK-2013-0008", "NotDone").SubmitAsync();
        Assert.Contains("Đã gửi báo cáo.", sent.Text, StringComparison.Ordinal);
    }

    /// <returns>How many counts other than 0 the table has.</returns>
    private async Task<int> FollowAsync(FigureDesk desk, Page page)
    {
        var table = page.Document.QuerySelector("table.figures")!;
        var heads = table.QuerySelectorAll("thead th").Skip(1).Select(Plain).ToList();
        var counted = 0;
        foreach (var row in table.QuerySelectorAll("tbody tr, tfoot tr"))
        {
            foreach (var (head, cell) in heads.Zip(row.QuerySelectorAll("td")))
            {
                if (Plain(cell) is "0" or "–" || Derived.Contains(head)) continue;
                var place = $"{page.Heading} · {Plain(row.QuerySelector("th")!)} · {head}: {Plain(cell)}";
                var link = cell.QuerySelector("a")?.GetAttribute("href");
                Assert.True(link is not null, $"{place} leads nowhere.");
                var length = lists.TryGetValue(link, out var known) ? known : lists[link] = await LengthAsync(desk, link);
                Assert.True(length.ToString(CultureInfo.InvariantCulture) == Plain(cell), $"{place}, but its list {link} has {length}.");
                counted++;
            }
        }

        return counted;
    }

    /// <summary>The rows of a list over all its pages, which also says itself that it agrees.</summary>
    private static async Task<int> LengthAsync(FigureDesk desk, string address)
    {
        var rows = 0;
        for (var next = address; next is not null;)
        {
            var page = await desk.GetAsync(next);
            Assert.Contains("Khớp", page.Text, StringComparison.Ordinal);
            rows += page.Document.QuerySelectorAll("table tbody tr").Length;
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return rows;
    }

    private static string Plain(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
