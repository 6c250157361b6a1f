using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Revisions;

/// <summary>Keeps what was sent each time, and shows a reviewer what changed since the time before.</summary>
public sealed class RevisionDesk(RevisionStore revisions, DraftStore drafts, EvidenceStore evidence, AnswerSections sections, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>A caption is as long as somebody typed it; the list of files has to fit its column.</summary>
    private const int LongestCaption = 300;

    /// <summary>Keeps the dossier as it was sent to this stage. A second call for the same stage and attempt finds the first.</summary>
    public async Task KeepAsync(StageKey stage, Dossier dossier, CancellationToken cancellationToken)
    {
        while (true)
        {
            var held = await revisions.OfAsync(stage.Dossier, cancellationToken);
            if (held.Any(r => r.Stage == stage.Stage && r.Attempt == stage.Attempt)) return;
            var files = (await evidence.OfAsync(dossier.Draft, cancellationToken)).Select(f => f.Caption.Length > LongestCaption ? f with { Caption = f.Caption[..LongestCaption] } : f);
            var mended = (await drafts.FindAsync(dossier.Draft, cancellationToken))?.Mended is { } said && said.Stage == stage.Stage && said.Attempt == stage.Attempt - 1 ? said.Items : [];
            var revision = new Revision(stage.Dossier, held.Count + 1, stage.Stage, stage.Attempt, clock.GetUtcNow(), dossier.Answers, [.. files], mended);
            if (await revisions.TryAddAsync(revision, cancellationToken)) return;
        }
    }

    /// <summary>Null when the dossier was sent once only.</summary>
    public async Task<RevisionView?> ViewAsync(Dossier dossier, StageAttempt reader, string language, CancellationToken cancellationToken)
    {
        if (await revisions.OfAsync(reader.Dossier, cancellationToken) is not [.., var before, var after]) return null;
        var changes = RevisionChanges.Between(programmes.Of(dossier), before, after);
        return new(
            before.Number,
            before.At,
            after.Number,
            after.At,
            [.. changes.Answers.Select(c => new ChangedAnswer(c.Field.Label.In(language), WordDiff.Compare(sections.Readable(c.Field, c.Before, language), sections.Readable(c.Field, c.After, language))))],
            changes.Files,
            Mended(programmes.Of(dossier), after, language),
            after.Stage == reader.Stage && after.Attempt == reader.Attempt);
    }

    private static IReadOnlyList<MendedLine> Mended(Programme programme, Revision revision, string language)
    {
        var names = new MendLabels(programme).Of(programme.Route.Stage(revision.Stage), [.. revision.Mended.Select(m => m.Item)], language).ToDictionary(c => c.Value, c => c.Label, StringComparer.Ordinal);
        return [.. revision.Mended.Where(m => names.ContainsKey(m.Item)).Select(m => new MendedLine(names[m.Item], m.Done, m.Note))];
    }
}
