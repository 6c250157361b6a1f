namespace DanVanKheo.Definitions;

/// <summary>What a definition may name outside itself.</summary>
/// <param name="Units">Ids of the organisations; null leaves them unchecked.</param>
/// <param name="Roles">Roles that somebody holds, beside those of the house.</param>
public sealed record DefinitionScope(IReadOnlySet<string>? Units, IReadOnlySet<string> Roles)
{
    /// <summary>The roles that pages, letters and reports ask for by name.</summary>
    private static readonly HashSet<string> House =
    [
        "submitter", "cell-approver", "cell-deputy", "bloc-reviewer", "commendation-officer", "signer", "report-owner", "administrator", "intake-officer", "import-officer",
        "implementation-officer", "follow-up-officer", "inspector", "appraisal-chair", "appraiser", "council-chair", "council-secretary", "council-member", "nomination-officer", "publication-officer",
    ];

    public bool Knows(string role) => House.Contains(role) || Roles.Contains(role);
}
