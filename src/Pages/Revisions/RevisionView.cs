namespace DanVanKheo.Revisions;

/// <summary>The last two times a dossier was sent, side by side: only what changed.</summary>
/// <param name="Fresh">True when the later one was sent to the stage that reads it now.</param>
public sealed record RevisionView(
    int Before,
    DateTimeOffset BeforeAt,
    int After,
    DateTimeOffset AfterAt,
    IReadOnlyList<ChangedAnswer> Answers,
    IReadOnlyList<FileChange> Files,
    IReadOnlyList<MendedLine> Mended,
    bool Fresh);
