namespace DanVanKheo.Api;

/// <summary>What a token may open. The duties of its person still count: a scope opens a door, a duty says for which organisations.</summary>
public static class ApiScopes
{
    public const string ReadDossiers = "read:dossiers";
    public const string WriteDossiers = "write:dossiers";
    public const string WriteOpinions = "write:opinions";
    public const string WriteImports = "write:imports";
    public const string ReadOrganisations = "read:organisations";
    public const string WriteOrganisations = "write:organisations";
    public const string ReadCommendations = "read:commendations";
    public const string WriteCommendations = "write:commendations";
    public const string ReadPeriods = "read:periods";
    public const string WritePeriods = "write:periods";
    public const string WriteLetters = "write:letters";
    public const string ReadPapers = "read:papers";
    public const string WritePapers = "write:papers";
    public const string ReadAudit = "read:audit";

    /// <summary>Opens every door, and the keeping of webhooks.</summary>
    public const string Admin = "admin";

    public static IReadOnlyList<string> All { get; } =
        [ReadDossiers, WriteDossiers, WriteOpinions, WriteImports, ReadOrganisations, WriteOrganisations, ReadCommendations, WriteCommendations, ReadPeriods, WritePeriods, WriteLetters, ReadPapers, WritePapers, ReadAudit, Admin];

    public static bool Allow(IReadOnlyCollection<string> held, string needed) => held.Contains(needed) || held.Contains(Admin);
}
