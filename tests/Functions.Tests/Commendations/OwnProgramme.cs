using System.Text.Json;
using System.Text.Json.Nodes;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Commendations;

/// <summary>A copy of the application with programme files of the test's own; removed with the process.</summary>
internal sealed class OwnProgramme : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("danvankheo-app-").FullName;
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
            var built = Path.GetDirectoryName(AppBuild.Locate())!;
            foreach (var file in Directory.GetFiles(built, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(own.folder, Path.GetRelativePath(built, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            own.Edit("dan-van-kheo.json", programme);
            own.Edit("sample-bloc.json", bloc ?? (_ => { }));
            own.process = await AppProcess.StartAsync(Path.Combine(own.folder, Path.GetFileName(AppBuild.Locate())));
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

    private void Edit(string file, Action<JsonObject> change)
    {
        var path = Path.Combine(folder, "programmes", file);
        var json = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(json);
        File.WriteAllText(path, json.ToJsonString());
    }
}
