using System.Text.Json.Nodes;
using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>A bloc as large as that of S3: 50 committees, 22 cells and 3 mass organisations; the sample's people answer for them.</summary>
public sealed class SeedBloc : IAsyncLifetime
{
    private AppProcess? process;
    private Mailbox? mailbox;

    public AppProcess Process => process!;

    public Mailbox Mailbox => mailbox!;

    /// <summary>Ids of the units in the order of the tree.</summary>
    public IReadOnlyList<string> Units { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("danvankheo-bloc-").FullName;
        var file = Path.Combine(folder, "bloc.json");
        await File.WriteAllTextAsync(file, Write());
        var programme = Path.Combine(folder, "dan-van-kheo.json");
        await File.WriteAllTextAsync(programme, WithTerm());
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Bloc"] = file, ["App__Programme"] = programme });
        mailbox = new Mailbox(process.Address);
    }

    /// <summary>The owner of the reports, signed in.</summary>
    internal async Task<FigureDesk> DeskAsync()
    {
        var officer = new Officer(Process.Address, Mailbox, People.CommendationOfficer);
        await officer.SignInAsync();
        return new(officer);
    }

    /// <summary>Dossiers of past years, straight into the store of the running app.</summary>
    public async Task ImportAsync(IReadOnlyList<Dossier> dossiers)
    {
        using var archive = new Archive(Process.DataFolder);
        await archive.Dossiers.ImportAsync(dossiers, default);
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
    }

    /// <summary>The programme with the term S0 speaks of.</summary>
    private static string WithTerm()
    {
        var programme = JsonNode.Parse(File.ReadAllText(Path.Combine(AppBuild.RepositoryRoot(), "programmes", "dan-van-kheo.json")))!.AsObject();
        programme["term"] = new JsonObject { ["id"] = "2021-2025", ["from"] = "2021-01-01", ["to"] = "2025-12-31" };
        return programme.ToJsonString();
    }

    private string Write()
    {
        var bloc = JsonNode.Parse(File.ReadAllText(Path.Combine(AppBuild.RepositoryRoot(), "programmes", "sample-bloc.json")))!.AsObject();
        var organisations = bloc["organisations"]!.AsArray();
        var units = organisations.Where(o => o!["kind"]!.GetValue<string>() is not ("Bloc" or "SubBloc")).ToList();
        foreach (var (kind, wanted) in ((string, int)[])[("GrassrootsCommittee", 50), ("GrassrootsCell", 22), ("MassOrganisation", 3)])
        {
            var there = units.Count(o => o!["kind"]!.GetValue<string>() == kind);
            for (var n = there + 1; n <= wanted; n++) organisations.Add(new JsonObject { ["id"] = $"{kind.ToLowerInvariant()}-{n}", ["kind"] = kind, ["name"] = $"{kind} {n}", ["parent"] = "k2" });
        }

        // S3: how large the bloc and its mass organisations were in 2018.
        organisations[0]!["figures"] = new JsonArray(new JsonObject { ["year"] = 2018, ["partyMembers"] = 8023, ["staff"] = 20466, ["unionUnits"] = 71, ["unionMembers"] = 19372, ["youthUnits"] = 59, ["youthMembers"] = 6114, ["veteransUnits"] = 36, ["veteransMembers"] = 844 });
        bloc["duties"]!.AsArray().Add(new JsonObject { ["role"] = "cell-approver", ["organisation"] = "khoi-ccq", ["person"] = "truong-ban" });
        Units = [.. organisations.Where(o => o!["kind"]!.GetValue<string>() is not ("Bloc" or "SubBloc")).OrderBy(o => o!["kind"]!.GetValue<string>() == "MassOrganisation").Select(o => o!["id"]!.GetValue<string>())];
        return bloc.ToJsonString();
    }
}
