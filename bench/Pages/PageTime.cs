using System.Diagnostics;
using DanVanKheo.TestKit;

namespace DanVanKheo.Bench;

/// <summary>How long one address took, from the request to the last byte of its answer.</summary>
/// <param name="Median">Of the runs after the first.</param>
/// <param name="Processor">What one answer took of the application's processors on average, whatever else the machine did; timers and the collector are in it.</param>
internal sealed record PageTime(string Address, int Status, int Bytes, TimeSpan Median, TimeSpan Slow, TimeSpan Processor)
{
    private const int Runs = 21;

    public static async Task<PageTime> OfAsync(Visitor visitor, string address, int process)
    {
        var page = await visitor.GetAsync(address);
        var times = new List<TimeSpan>();
        var before = Used(process);
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            page = await visitor.GetAsync(address);
            times.Add(Stopwatch.GetElapsedTime(started));
            // Nobody waits a minute for a figure that is known to be bad.
            if (run >= 2 && times[^1] > TimeSpan.FromSeconds(2)) break;
        }

        var used = (Used(process) - before) / times.Count;
        times.Sort();
        return new(address, (int)page.Status, page.Body.Length, times[times.Count / 2], times[times.Count * 95 / 100], used);
    }

    private static TimeSpan Used(int process)
    {
        using var running = Process.GetProcessById(process);
        return running.TotalProcessorTime;
    }
}
