using System.ComponentModel;
using DanVanKheo.Registrations;

namespace DanVanKheo.Api;

/// <summary>A registration that was not sent yet.</summary>
/// <param name="Missing">What must be mended before it can be sent.</param>
public sealed record DraftDetails(
    string Id,
    IReadOnlyDictionary<string, string> Answers,
    DateTimeOffset SavedAt,
    [Description("The dossier it became.")] string? Dossier,
    [Description("What must be mended before it can be sent.")] IReadOnlyList<ProblemDocument.Error> Missing)
{
    public static DraftDetails Of(Draft draft, IReadOnlyList<ProblemDocument.Error> missing) => new(
        draft.Id,
        draft.Answers.Values.Where(a => a.Value.Length > 0).OrderBy(a => a.Key, StringComparer.Ordinal).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal),
        draft.SavedAt,
        draft.Dossier,
        missing);
}
