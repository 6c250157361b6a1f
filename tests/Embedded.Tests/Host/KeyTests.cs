using System.Net;
using System.Text.Json;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class KeyTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Open", "none", 200)]
    [InlineData("Keyed", "none", 401)]
    [InlineData("Keyed", "wrong", 401)]
    [InlineData("Keyed", "host", 200)]
    [InlineData("Keyed", "master", 200)]
    [InlineData("Master", "none", 401)]
    [InlineData("Master", "host", 401)]
    [InlineData("Master", "master", 200)]
    public async Task A_level_wants_its_key_in_a_header_or_in_code(string function, string key, int status)
    {
        await using var host = await RunningHost.StartAsync(typeof(KeyFunctions));
        var value = key is "host" or "master" ? Keys(host.Folder).GetProperty(key).GetString()! : key == "none" ? "" : "0000";

        using var query = await host.Client.GetAsync($"/api/{function}?code={value}", Ct);
        Assert.Equal((HttpStatusCode)status, query.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/{function}");
        if (value.Length > 0) request.Headers.Add("x-functions-key", value);
        using var header = await host.Client.SendAsync(request, Ct);
        Assert.Equal((HttpStatusCode)status, header.StatusCode);
    }

    [Fact]
    public async Task Keys_are_made_once_for_the_owner_alone_and_only_when_needed()
    {
        var folder = Directory.CreateTempSubdirectory("embedded-host-").FullName;
        await using (await RunningHost.StartAsync(folder, _ => { }, typeof(RouteFunctions)))
        {
            Assert.False(File.Exists(Path.Combine(folder, "function-keys.json")));
        }

        string Made() => File.ReadAllText(Path.Combine(folder, "function-keys.json"));
        await using (await RunningHost.StartAsync(folder, _ => { }, typeof(KeyFunctions)))
        {
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "function-keys.json")));
        }

        var first = Made();
        await using (await RunningHost.StartAsync(folder, _ => { }, typeof(KeyFunctions)))
        {
            Assert.Equal(first, Made());
        }

        Directory.Delete(folder, recursive: true);
    }

    private static JsonElement Keys(string folder) => JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "function-keys.json"))).RootElement;
}
