using DanVanKheo.Programmes;

namespace DanVanKheo.Revisions;

/// <summary>What differs between two revisions of a dossier: answers in the order of the form, files by content and name.</summary>
public sealed record RevisionChanges(IReadOnlyList<AnswerChange> Answers, IReadOnlyList<FileChange> Files)
{
    public bool IsEmpty => Answers.Count + Files.Count == 0;

    public static RevisionChanges Between(Programme programme, Revision before, Revision after) => new(
        [.. programme.Fields.Select(f => new AnswerChange(f, before.Answers[f.Id], after.Answers[f.Id])).Where(c => c.Before != c.After)],
        [
            .. before.Files.Where(f => !Has(after, f)).Select(f => new FileChange(DiffKind.Removed, f)),
            .. after.Files.Where(f => !Has(before, f)).Select(f => new FileChange(DiffKind.Added, f)),
        ]);

    private static bool Has(Revision revision, Evidence.EvidenceFile file) => revision.Files.Any(f => f.Sha256 == file.Sha256 && f.Name == file.Name);
}
