using System.Diagnostics;
using DanVanKheo.Embedded.Durable;
using Microsoft.DurableTask;

namespace DanVanKheo.Bench;

/// <summary>The engine without HTTP around it: steps, recorded approvals, waiting instances, restarts, and the price of a long history.</summary>
internal static class DurableBench
{
    private const int Atonce = 64;

    public static async Task StepsAsync(string folder, BenchSize size)
    {
        var hub = await OpenAsync(folder, "steps");
        var client = new HubClient(hub);
        await HelloAsync(client, "warm", 1_000, 5);
        var cpu = Environment.CpuUsage.TotalTime;
        Print("hello-5, 64 at once", $"{Rate(size.Approvals, await TimeAsync(() => HelloAsync(client, "hello", size.Approvals, 5))):N0}/s", "1,000/s");
        Print("processor time of one hello-5", $"{(Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / size.Approvals:N2} ms", "none; steady on a busy machine");
        var brief = await TimeAsync(() => HelloAsync(client, "brief", 1, 200));
        var lengthy = await TimeAsync(() => HelloAsync(client, "lengthy", 1, 2_000));
        Print("one step at 2,000 against one at 200", $"{lengthy / 10 / brief:N1} times", "grows with replay only");
        await hub.StopAsync();
    }

    public static async Task WaitingAsync(string folder, int count)
    {
        var (empty, heap) = (Resident(), GC.GetTotalMemory(forceFullCollection: true));
        var hub = await OpenAsync(folder, "waiting");
        var client = new HubClient(hub);
        await EachAsync(count, n => client.ScheduleNewOrchestrationInstanceAsync("wait", null, new StartOrchestrationOptions($"w{n}")));
        for (var n = 0; n < count; n += 997) await client.WaitForInstanceStartAsync($"w{n}");
        Print("objects in memory for each that waits", $"{(double)(GC.GetTotalMemory(forceFullCollection: true) - heap) / count:N1} bytes", "3,000 bytes");
        Print("resident memory for each that waits, caches and all", $"{(double)(Resident() - empty) / count:N0} bytes", "3,000 bytes");
        await hub.StopAsync();
        Print("file for each that waits", $"{new FileInfo(new HubSettings(folder, "waiting").DatabasePath).Length / count:N0} bytes", "3,000 bytes");
        var started = Stopwatch.GetTimestamp();
        hub = await OpenAsync(folder, "waiting");
        var ready = Stopwatch.GetElapsedTime(started);
        client = new HubClient(hub);
        Print($"restart to ready with {count:N0} waiting", $"{ready.TotalMilliseconds:N0} ms", "1,000 ms");
        await Task.Delay(TimeSpan.FromSeconds(5)); // the compiler is done by then
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        await Task.Delay(TimeSpan.FromSeconds(10));
        Print($"processor, idle with {count:N0} waiting", $"{(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds * 10:N2} %", "1 % of one core");
        Print("approvals recorded", $"{Rate(count, await TimeAsync(() => EachAsync(count, n => client.RaiseEventAsync($"w{n}", "go", n)))):N0}/s", "10,000/s");
        await hub.StopAsync();
    }

    private static Task HelloAsync(HubClient client, string run, int count, int steps) => EachAsync(count, async n =>
    {
        var id = await client.ScheduleNewOrchestrationInstanceAsync("hello", steps, new StartOrchestrationOptions($"{run}-{n}"));
        await client.WaitForInstanceCompletionAsync(id);
    });

    private static async Task<DurableHub> OpenAsync(string folder, string name)
    {
        var code = new BenchCode();
        var hub = await DurableHub.OpenAsync(new HubSettings(folder, name), new HubParts(code, code));
        hub.Start();
        return hub;
    }

    private static Task EachAsync(int count, Func<int, Task> work) =>
        Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = count > 10_000 ? 8 * Atonce : Atonce }, async (n, _) => await work(n));

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>What the process holds of the machine's memory after everything that can be given back was.</summary>
    private static long Resident()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private static double Rate(int count, TimeSpan time) => count / time.TotalSeconds;

    private static void Print(string what, string figure, string target) => Console.WriteLine($"{what + ":",-60}{figure,16}   target {target}");
}
