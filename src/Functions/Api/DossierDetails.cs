using System.ComponentModel;
using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;

namespace DanVanKheo.Api;

/// <summary>A dossier with what was answered and who is asked now.</summary>
public sealed record DossierDetails(
    DossierLine Dossier,
    string Programme,
    string ContactEmail,
    bool MayPublish,
    [Description("What was answered, by the field of the programme; rows of cells as JSON text.")] IReadOnlyDictionary<string, string> Answers,
    IReadOnlyList<DossierDetails.Asked> Holders,
    DateTimeOffset? Due,
    IReadOnlyList<string> CoOwners,
    string? Predecessor,
    string? Origin,
    string? EnteredBy)
{
    /// <summary>Somebody who may answer now.</summary>
    public sealed record Asked(string Person, string FullName, HolderRole As);

    /// <param name="attempt">The attempt that waits; null when none does.</param>
    public static DossierDetails Of(Dossier dossier, StageAttempt? attempt, Func<string, string> nameOf) => new(
        DossierLine.Of(dossier),
        dossier.Programme,
        dossier.ContactEmail,
        dossier.MayPublish,
        dossier.Answers.Values.Where(a => a.Value.Length > 0).OrderBy(a => a.Key, StringComparer.Ordinal).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
        attempt is { IsOpen: true } ? [.. attempt.Holders.Select(h => new Asked(h.Person, nameOf(h.Person), h.As))] : [],
        attempt is { IsOpen: true } ? attempt.Due.Instant : null,
        dossier.CoOwners,
        Given(dossier.Predecessor),
        Given(dossier.Origin),
        Given(dossier.EnteredBy));

    private static string? Given(string text) => text.Length > 0 ? text : null;
}
