using System.Text.Json;
using System.Text.Json.Nodes;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Commendations;

/// <summary>The application with programme files of the test's own; they are removed with the process.</summary>
internal sealed class OwnProgramme : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("danvankheo-programme-").FullName;
    private AppProcess? process;

    public AppProcess Process => process!;

    public Mailbox Mailbox { get; private set; } = default!;

    /// <param name="programme">Changes to the default programme.</param>
    /// <param name="bloc">Changes to the sample bloc.</param>
    public static async Task<OwnProgramme> StartAsync(Action<JsonObject> programme, Action<JsonObject>? bloc = null)
    {
        var own = new OwnProgramme();
        try
        {
            var settings = new Dictionary<string, string>
            {
                ["App__Programme"] = own.Write("dan-van-kheo.json", programme),
                ["App__Bloc"] = own.Write("sample-bloc.json", bloc ?? (_ => { })),
            };
            own.process = await AppProcess.StartAsync(settings: settings);
            own.Mailbox = new(own.process.Address);
            return own;
        }
        catch
        {
            await own.DisposeAsync();
            throw;
        }
    }

    /// <summary>One stage of a route.</summary>
    public static JsonNode Stage(string id, string kind, string role) => JsonSerializer.SerializeToNode(new
    {
        id,
        kind,
        name = id,
        role,
        workingDays = 5,
        reminders = new { workingDaysFromDue = Array.Empty<int>() },
    })!;

    public async ValueTask DisposeAsync()
    {
        Mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <returns>The path of the changed file.</returns>
    private string Write(string file, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(AppBuild.RepositoryRoot(), "programmes", file)))!.AsObject();
        change(json);
        var path = Path.Combine(folder, file);
        File.WriteAllText(path, json.ToJsonString());
        return path;
    }
}
