using System.Globalization;
using DanVanKheo.Bench;

// What docs/scale.md says about summaries of periods: dotnet run -c Release --project bench/Periods [number of dossiers, 1,000,000 without it]
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var count = args is [var typed] ? int.Parse(typed, NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 1_000_000;
using var small = new PeriodStores();
using var large = new PeriodStores();
Console.WriteLine(Machine.Describe(large.Folder));
await small.FillAsync(1_000);
var filled = await large.FillAsync(count);
Console.WriteLine($"{"write with their tallies, batches of up to 96:",-60}{count / filled.TotalSeconds,12:N0} dossiers/s   ({large.Bytes >> 20:N0} MiB)");

await small.SummariseAsync(50);
var (one, all) = (await small.SummariseAsync(200), await large.SummariseAsync(200));
Print("half-year summary from tallies at 1,000", one);
Print($"half-year summary from tallies at {count:N0}", all);
Console.WriteLine($"{"times as long:",-60}{all.Median / one.Median,12:N2}   target 2");

var (took, recount) = await large.RecountAsync();
Console.WriteLine($"{$"recount of {recount.Looked:N0} dossiers, {recount.Rows:N0} rows of tallies:",-60}{took.TotalSeconds,12:N1} s   {(recount.Agrees ? "agrees to the last unit" : $"{recount.Wrong} rows differ")}");
return recount.Agrees && recount.Looked == count ? 0 : 1;

static void Print(string what, (TimeSpan Median, TimeSpan Slow) time) =>
    Console.WriteLine($"{what + ":",-60}{time.Median.TotalMilliseconds,12:N1} ms   (95 of 100 under {time.Slow.TotalMilliseconds:N1} ms)   target 50");
