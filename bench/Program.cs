using System.Globalization;
using System.Net;
using System.Net.Sockets;
using DanVanKheo.Bench;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// One command that prints every figure docs/scale.md speaks of: dotnet run -c Release --project bench [--rows N] [--approvals N] [--parallel N] [--only tables|steps|waiting|approvals]
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var size = BenchSize.From(args);
var folder = Directory.CreateTempSubdirectory("danvankheo-bench-").FullName;
var connection = $"DataFolder={folder}";
Environment.SetEnvironmentVariable("AzureWebJobsStorage", connection);

try
{
    Console.WriteLine(Machine.Describe(folder));
    if (size.Wants("tables")) await TableBench.RunAsync(connection, size);
    if (size.Wants("steps")) await DurableBench.StepsAsync(folder, size);
    if (size.Wants("waiting")) await DurableBench.WaitingAsync(folder, size.Rows);
    if (!size.Wants("approvals")) return;

    var address = $"http://127.0.0.1:{FreePort()}";
    var builder = FunctionsApplication.CreateBuilder(["--urls", address]);
    builder.ConfigureFunctionsWebApplication();
    builder.Logging.SetMinimumLevel(LogLevel.Warning);
    using var host = builder.Build();
    await host.StartAsync();
    using var http = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
    await ApproveAsync(http, size.Parallel, size.Parallel); // warms up
    Console.WriteLine(await ApproveAsync(http, size.Approvals, size.Parallel));
    await host.StopAsync();
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static async Task<string> ApproveAsync(HttpClient http, int count, int parallel)
{
    using var answer = await http.PostAsync(new Uri($"bench/approvals?count={count}&parallel={parallel}", UriKind.Relative), content: null);
    return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
}

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}
