using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DanVanKheo.Bench;
using DanVanKheo.Functions.Tests.Web;
using DanVanKheo.TestKit;

// What docs/scale.md says about pages: dotnet run -c Release --project bench/Pages [number of dossiers, 100,000 without it] [how many are open, 2,000 without it]
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var count = args.Length > 0 ? int.Parse(args[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 100_000;
var open = args.Length > 1 ? int.Parse(args[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 2_000;
await using var app = await AppProcess.StartAsync();
using var mailbox = new Mailbox(app.Address);
using var officer = new Officer(app.Address, mailbox, "vanphong@khoi.example.vn");
using var clock = new ClockDriver(app.Address);
Console.WriteLine(Machine.Describe(app.DataFolder));

var year = (await clock.NowAsync()).Year;
var archive = new Archive(app.DataFolder, [.. Enumerable.Range(0, 5).Select(back => year - back)], Units());
var started = Stopwatch.GetTimestamp();
await archive.WriteAsync(count, open);
await archive.OpenAsync(count, open);
var filled = new FilledLists(app.DataFolder, await clock.NowAsync(), 300);
await filled.RegistersAsync();
await filled.HistoryAsync(filled.Code(1));
await filled.LettersAsync();
await filled.WebhooksAsync();
await archive.DecideAsync(count);
Console.WriteLine($"{count:N0} dossiers of five years, {open:N0} of them open, written in {Stopwatch.GetElapsedTime(started).TotalSeconds:N0} s");
await officer.SignInAsync();
var found = $"/can-bo/tim?q={Uri.EscapeDataString("tiep dna quyet thang")}";
started = Stopwatch.GetTimestamp();
await archive.IndexedAsync();
Console.WriteLine($"all of them in the index after {Stopwatch.GetElapsedTime(started).TotalSeconds:N0} s more");

var dossier = $"/can-bo/ho-so/DVK-{year}-{count / 5:0000}";
var addresses = (await officer.GetAsync("/viec")).Links.Where(l => l.StartsWith("/can-bo", StringComparison.Ordinal) || l.StartsWith("/viec", StringComparison.Ordinal)).Where(l => !l.Contains("/ho-so/", StringComparison.Ordinal))
    .Concat(await ListsAsync(officer, year))
    .Concat(["/viec", found, dossier, $"/can-bo/bang?nam={year}&trang=9", $"/can-bo/bang?qua-han=co", "/", "/mo-hinh", "/tra-cuu"]).Concat(FilledPages()).Distinct();
var times = new List<PageTime>();
foreach (var address in addresses) times.Add(await PageTime.OfAsync(officer.Browser, address, app.ProcessId));
foreach (var time in times.OrderByDescending(t => t.Median)) Console.WriteLine($"{time.Address,-60} {time.Status} {time.Bytes / 1024.0,8:N1} KB {time.Median.TotalMilliseconds,10:N1} ms   (95 of 100 under {time.Slow.TotalMilliseconds:N1} ms, processor {time.Processor.TotalMilliseconds:N1} ms)");
var slow = times.Count(t => t.Median > TimeSpan.FromMilliseconds(50));
Console.WriteLine($"{times.Count} pages, {slow} over 50 ms, {times.Count(t => t.Bytes > 60 << 10)} over 60 KB");
return slow;

// Pages of lists that were filled, and later pages of long ones.
string[] FilledPages() => ["/viec?trang=9", "/viec/y-kien?trang=9", "/can-bo/dang-cho?trang=9", "/can-bo/quyet-dinh?trang-Decision=99", "/can-bo/quyet-dinh/500", $"/mo-hinh/{filled.Code(10)}", $"/can-bo/ho-so/{filled.Code(1)}", $"/can-bo/so-vet/nhat-ky?ma={filled.Code(1)}", "/can-bo/luu-tru?trang-giu=9", "/can-bo/thu?trang=5", "/can-bo/van-ban?trang=5", "/can-bo/kiem-tra?trang=5"];

// The lists behind the pages: pages of them, and the records behind a number of each kind.
static async Task<IEnumerable<string>> ListsAsync(Officer officer, int year)
{
    List<string> lists = [$"/can-bo/giay-khen?nam={year - 1}&trang=2", $"/can-bo/cong-khai?nam={year - 1}&trang=3", $"/can-bo/chuong-trinh/so-lieu?tu-nam={year - 1}&den-nam={year}"];
    foreach (var home in (string[])["/can-bo/chuong-trinh/so-lieu", "/can-bo/so-lieu/bieu/Bieu4"])
    {
        var link = (await officer.GetAsync(home)).Links.First(l => l.Contains("/ho-so?", StringComparison.Ordinal));
        lists.AddRange([link, link + "&trang=9"]);
    }

    var list = await officer.GetAsync(lists.First(l => l.StartsWith("/can-bo/chuong-trinh/so-lieu/ho-so", StringComparison.Ordinal)));
    lists.Add((await list.FormWith("khoa").SubmitAsync()).Url.AbsolutePath);
    return lists;
}

static List<(string Unit, string Person)> Units()
{
    using var bloc = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppBuild.RepositoryRoot(), "programmes", "sample-bloc.json")));
    return [.. bloc.RootElement.GetProperty("people").EnumerateArray().Where(p => p.GetProperty("id").GetString()!.StartsWith("bt-", StringComparison.Ordinal)).Select(p => (p.GetProperty("organisation").GetString()!, p.GetProperty("id").GetString()!))];
}
