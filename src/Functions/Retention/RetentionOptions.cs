using System.ComponentModel.DataAnnotations;

namespace DanVanKheo.Retention;

/// <summary>Settings of section <c>Retention</c>: years from the end of the year in which a dossier was closed. Decisions and the audit are kept for ever.</summary>
public sealed record RetentionOptions
{
    [Range(1, 100)]
    public int DossierYears { get; init; } = 20;

    /// <summary>Rejected and withdrawn dossiers.</summary>
    [Range(1, 100)]
    public int UnsuccessfulYears { get; init; } = 5;

    public IReadOnlyDictionary<RetentionClass, int> Years => new Dictionary<RetentionClass, int> { [RetentionClass.Dossier] = DossierYears, [RetentionClass.Unsuccessful] = UnsuccessfulYears };
}
