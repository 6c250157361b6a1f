using DanVanKheo.Evidence;
using DanVanKheo.Registrations;

namespace DanVanKheo.Revisions;

/// <summary>A dossier as it was sent once: its answers, its files with their SHA-256, and what the submitter said to the return before.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Stage">The stage and attempt it was sent to.</param>
public sealed record Revision(
    string Dossier,
    int Number,
    string Stage,
    int Attempt,
    DateTimeOffset At,
    Answers Answers,
    IReadOnlyList<EvidenceFile> Files,
    IReadOnlyList<MendedItem> Mended);
