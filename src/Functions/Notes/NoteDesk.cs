using DanVanKheo.Audit;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Notes;

/// <summary>Writes notes, and shows each reader those meant for them.</summary>
public sealed class NoteDesk(NoteStore notes, OrganisationDirectory directory, AuditLog audit, TimeProvider clock)
{
    /// <summary>Made with the form.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");

    /// <summary>What is wrong with it; null when it is kept, now or by an earlier click. The history says that it was written and for whom, not what.</summary>
    public async Task<FieldProblem?> WriteAsync(string dossier, string id, string author, string via, NoteAudience audience, string typed, CancellationToken cancellationToken)
    {
        var text = VietnameseText.Normalise(typed);
        if (NoteRules.Check(text) is { } problem) return problem;
        if (!Guid.TryParseExact(id, "N", out _)) return new("note", "NoteMissing");
        await notes.TryAddAsync(new(id, dossier, author, audience, text, clock.GetUtcNow()), cancellationToken);
        await audit.WriteAsync(dossier, $"note|{id}", author, via, "NoteWritten", audience.ToString(), cancellationToken);
        return null;
    }

    public async Task<IReadOnlyList<NoteLine>> ForAsync(NoteAudience reader, Dossier dossier, CancellationToken cancellationToken) =>
        [.. (await notes.OfAsync(dossier.Code.ToString(), cancellationToken)).Where(n => NoteRules.MayRead(n, reader)).Select(n => Line(n, dossier, reader))];

    /// <summary>An appraiser may not learn whose dossier it is by who writes about it.</summary>
    private NoteLine Line(Note note, Dossier dossier, NoteAudience reader)
    {
        var person = directory.FindPerson(note.Author);
        var name = reader == NoteAudience.Appraisers ? "" : person is null ? dossier.SubjectName : $"{person.FullName}, {person.Position}";
        return new(name, note.Audience, note.Text, note.At, note.Author == Note.Submitter);
    }
}
