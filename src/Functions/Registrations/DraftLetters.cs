using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Registrations;

/// <summary>Letters about a draft, to the address typed into it; the code before sending goes to the officer who types it for somebody else.</summary>
public sealed class DraftLetters(LetterDesk desk, DraftStore drafts, StepUpStore codes, OrganisationDirectory directory)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(key.Subject, cancellationToken) is not { } draft || !draft.Answers.Has("email")) return null;
        var facts = desk.Facts(key.Kind, draft.Answers["subjectName"]) with { Name = draft.Answers["name"], Code = draft.Dossier ?? "" };
        if (SubjectOf(key) is { } subject) facts = facts with { StepUpCode = await codes.MintAsync(subject, cancellationToken) };
        else facts = facts with { Link = await desk.DraftLinkAsync(draft, cancellationToken), LinkExpires = desk.DraftKept(draft) };
        return key is { Kind: LetterKind.SubmissionCode, Person.Length: > 0 } && directory.FindPerson(key.Person) is { } officer
            ? await desk.RenderAsync(key, officer.Email, facts with { Recipient = officer.FullName }, null, cancellationToken)
            : await desk.RenderAsync(key, draft.Answers["email"], facts, null, cancellationToken);
    }

    /// <summary>What the letter's code is bound to; null for a letter with a link.</summary>
    private static string? SubjectOf(LetterKey key) => key.Kind switch
    {
        LetterKind.SubmissionCode => StepUpSubjects.Submission(key.Subject),
        LetterKind.WithdrawalCode => StepUpSubjects.Withdrawal(key.Subject),
        LetterKind.MyDossiersCode => StepUpSubjects.MyDossiers(key.Person),
        _ => null,
    };
}
