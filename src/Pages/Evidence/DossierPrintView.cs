using DanVanKheo.Opinions;
using DanVanKheo.Registrations;

namespace DanVanKheo.Evidence;

/// <summary>A whole dossier on one page that is read without the app: it lies in the archive beside the files.</summary>
/// <param name="Code">Empty for a draft.</param>
public sealed record DossierPrintView(
    string Code,
    string Name,
    IReadOnlyList<AnswerSection> Sections,
    IReadOnlyList<EvidenceClaim> Claims,
    IReadOnlyList<PackedFile> Files,
    IReadOnlyList<EarlierOpinion> Opinions,
    DateTimeOffset At);
