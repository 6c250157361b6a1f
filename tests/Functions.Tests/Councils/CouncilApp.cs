using System.Text.Json.Nodes;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Councils;

/// <summary>
/// An application whose dossiers go straight to a council of six: a chair, four of the bloc's office, and the secretary of the women's union,
/// who may not vote on the union's own models.
/// </summary>
public abstract class CouncilApp(string council) : IAsyncLifetime
{
    public const string Stage = "hoi-dong";
    public const string Secretary = "hd.thuky@khoi.example.vn";
    public const string Excluded = "bithu.phunu@khoi.example.vn";

    /// <summary>Who may vote on a model of the women's union, the chair first.</summary>
    public static readonly IReadOnlyList<string> Members = ["phobithu@khoi.example.vn", "hd.mot@khoi.example.vn", "hd.hai@khoi.example.vn", "hd.ba@khoi.example.vn", "hd.bon@khoi.example.vn"];

    private readonly string name = $"test-{Guid.NewGuid():N}";
    private AppProcess? process;
    private Mailbox? mailbox;

    /// <summary>Where the application reads its programmes.</summary>
    private static string Folder => Path.Combine(Path.GetDirectoryName(AppBuild.Locate())!, "programmes");

    public AppProcess Process => process!;

    public Mailbox Mailbox => mailbox!;

    public People People => new(Process.Address, Mailbox);

    public Visitor Browser() => new(Process.Address);

    public ClockDriver Clock() => new(Process.Address);

    /// <summary>A dossier of the women's union that has come to the council.</summary>
    public async Task<SentDossier> RegisterAsync(int model = 1) => await People.RegisterAsync(People.Model(model), SampleFiles.Pdf());

    /// <summary>The letter of one kind to one member or to the secretary.</summary>
    public Task<Mail> LetterAsync(SentDossier dossier, string to, string kind, int number) =>
        Mailbox.WaitForAsync(to, dossier.Code, where: m => m.Key.StartsWith($"{dossier.Code}|{Stage}|1|{kind}|{number}|", StringComparison.Ordinal));

    /// <summary>The browser of the secretary, who has signed in, at the page of the opinion.</summary>
    public async Task<(Visitor Browser, Page Page)> SecretaryAsync(SentDossier dossier)
    {
        var request = await Mailbox.WaitForAsync(Secretary, dossier.Code, where: m => m.Key == $"{dossier.Code}|{Stage}|1|OpinionRequest|1");
        var officer = new Officer(Process.Address, Mailbox, Secretary);
        await officer.SignInAsync();
        return (officer.Browser, await officer.GetAsync(request.Link.PathAndQuery));
    }

    /// <summary>The members vote in their order; a blank is "Blank", "" is silence.</summary>
    public async Task VoteAsync(SentDossier dossier, int round, params IReadOnlyList<string> choices)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            if (choices[i].Length == 0) continue;
            using var voter = new Voter(this, Members[i], dossier);
            await voter.VoteAsync(choices[i], round);
        }
    }

    /// <summary>The clock goes past the end of the round; the members were given five working days.</summary>
    public async Task PassDeadlineAsync()
    {
        using var clock = Clock();
        await clock.AdvanceAsync(TimeSpan.FromDays(20));
    }

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, name + ".json"), Programme());
        await File.WriteAllTextAsync(Path.Combine(Folder, name + "-bloc.json"), Bloc(await File.ReadAllTextAsync(Path.Combine(Folder, "sample-bloc.json"))));
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = name + ".json", ["App__Bloc"] = name + "-bloc.json" });
        mailbox = new Mailbox(process.Address);
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        if (process is not null) await process.DisposeAsync();
        foreach (var file in Directory.GetFiles(Folder, name + "*")) File.Delete(file);
        GC.SuppressFinalize(this);
    }

    private string Programme() => $$$"""
        {
          "basedOn": "dan-van-kheo.json",
          "id": "{{{name}}}",
          "route": { "stages": [
            { "id": "{{{Stage}}}", "kind": "CouncilVote", "name": "Hội đồng biểu quyết", "role": "council-secretary", "workingDays": 7, "reminders": { "workingDaysFromDue": [] }, "council": {{{council}}} },
            { "id": "khen-thuong", "kind": "Commendation", "name": "Ban hành quyết định khen thưởng", "role": "commendation-officer", "workingDays": 20, "reminders": { "workingDaysFromDue": [] } }
          ] }
        }
        """;

    private static string Bloc(string sample)
    {
        var bloc = JsonNode.Parse(sample)!;
        var (people, duties) = (bloc["people"]!.AsArray(), bloc["duties"]!.AsArray());
        foreach (var other in duties.Where(d => d!["role"]!.GetValue<string>().StartsWith("council-", StringComparison.Ordinal)).ToList()) duties.Remove(other);
        foreach (var (id, address) in (ReadOnlySpan<(string, string)>)[("hd-thu-ky", Secretary), ("hd-1", Members[1]), ("hd-2", Members[2]), ("hd-3", Members[3]), ("hd-4", Members[4])])
        {
            people.Add(new JsonObject { ["id"] = id, ["fullName"] = $"Thành viên {id}", ["position"] = "Ủy viên", ["organisation"] = "khoi-ccq", ["email"] = address });
        }

        duties.Add(Duty("council-secretary", "hd-thu-ky"));
        duties.Add(Duty("council-chair", "pho-bi-thu"));
        foreach (var person in (string[])["hd-1", "hd-2", "hd-3", "hd-4", "bt-phu-nu"]) duties.Add(Duty("council-member", person));
        return bloc.ToJsonString();
    }

    private static JsonObject Duty(string role, string person) => new() { ["role"] = role, ["organisation"] = "khoi-ccq", ["person"] = person };
}
