using DanVanKheo.Access;
using DanVanKheo.Letters;

namespace DanVanKheo.Registrations;

/// <summary>Letters about a draft, to the address typed into it.</summary>
public sealed class DraftLetters(LetterDesk desk, DraftStore drafts, StepUpStore codes, TimeProvider clock)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(key.Subject, cancellationToken) is not { } draft || !draft.Answers.Has("email")) return null;
        var facts = desk.Facts(key.Kind, draft.Answers["subjectName"]) with { Name = draft.Answers["name"], Code = draft.Dossier ?? "" };
        facts = key.Kind is LetterKind.SubmissionCode or LetterKind.WithdrawalCode
            ? facts with { StepUpCode = await codes.MintAsync(key.Kind == LetterKind.SubmissionCode ? StepUpSubjects.Submission(draft.Id) : StepUpSubjects.Withdrawal(draft.Id), cancellationToken) }
            : facts with { Link = await desk.DraftLinkAsync(draft.Id, "", cancellationToken), LinkExpires = clock.GetUtcNow() + Draft.Kept };
        return await desk.RenderAsync(key, draft.Answers["email"], facts, null, cancellationToken);
    }
}
