using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;

namespace DanVanKheo.Evidence;

/// <summary>Letters about an infected file: to who sent it, and to who looks after the machines. Their keys name the file where others name the stage.</summary>
public sealed class EvidenceLetters(LetterDesk desk, DraftStore drafts, EvidenceStore evidence, OrganisationDirectory directory)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await evidence.FindAsync(key.Subject, key.Stage, cancellationToken) is not { Scan: ScanState.Infected } file) return null;
        if (await drafts.FindAsync(Quarantine.DraftOf(key.Subject), cancellationToken) is not { } draft) return null;
        var facts = desk.Facts(key.Kind, draft.Answers["subjectName"]) with { Code = draft.Dossier ?? "", Name = draft.Answers["name"], File = file.Name, Threat = file.Threat };
        var administrator = directory.Responsible(Duty.Administrator, directory.Bloc.Id);
        if (key.Kind == LetterKind.EvidenceQuarantined)
        {
            return directory.FindPerson(key.Person) is { } officer
                ? await desk.RenderAsync(key, officer.Email, facts with { Recipient = officer.FullName, Link = desk.Address(ShowEvidenceBoard.Address) }, administrator.Email, cancellationToken)
                : null;
        }

        if (!draft.Answers.Has("email")) return null;
        // A link back to the draft only while files can still be changed there.
        var link = draft.Dossier is null ? await desk.DraftLinkAsync(draft, cancellationToken) : desk.Address($"/ho-so/{draft.Dossier}");
        return await desk.RenderAsync(key, draft.Answers["email"], facts with { Link = link }, administrator.Email, cancellationToken);
    }
}
