using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DanVanKheo.Bench;

/// <summary>What the figures depend on. Runs are comparable only when these lines agree.</summary>
internal static class Machine
{
    private const string CpuInfo = "/proc/cpuinfo";

    public static string Describe(string folder) =>
        $"""
        machine: {Environment.ProcessorCount} processors, {Processor()}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}
        one fsync: {Fsync(folder).TotalMilliseconds:F2} ms (median of 200)
        """;

    private static string Processor() => File.Exists(CpuInfo)
        ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString()
        : RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>Every durable figure is a multiple of this one.</summary>
    private static TimeSpan Fsync(string folder)
    {
        using var file = File.Create(Path.Combine(folder, "fsync"), 1, FileOptions.DeleteOnClose);
        var times = new List<TimeSpan>();
        for (var i = 0; i < 200; i++)
        {
            file.Write(new byte[4096]);
            var started = Stopwatch.GetTimestamp();
            file.Flush(flushToDisk: true);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        return times.Order().ElementAt(times.Count / 2);
    }
}
