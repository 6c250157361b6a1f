using System.Diagnostics;
using DanVanKheo.TestKit;

namespace DanVanKheo.Bench;

/// <summary>How long one address took, from the request to the last byte of its answer.</summary>
/// <param name="Median">Of the runs after the first.</param>
internal sealed record PageTime(string Address, int Status, int Bytes, TimeSpan Median, TimeSpan Slow)
{
    private const int Runs = 21;

    public static async Task<PageTime> OfAsync(Visitor visitor, string address)
    {
        var page = await visitor.GetAsync(address);
        var times = new List<TimeSpan>();
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            page = await visitor.GetAsync(address);
            times.Add(Stopwatch.GetElapsedTime(started));
            // Nobody waits a minute for a figure that is known to be bad.
            if (run >= 2 && times[^1] > TimeSpan.FromSeconds(2)) break;
        }

        times.Sort();
        return new(address, (int)page.Status, page.Body.Length, times[times.Count / 2], times[times.Count * 95 / 100]);
    }
}
