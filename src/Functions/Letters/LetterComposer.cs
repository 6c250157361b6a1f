using DanVanKheo.Dossiers;
using DanVanKheo.Opinions;
using DanVanKheo.Periods;
using DanVanKheo.Registrations;
using DanVanKheo.Staff;

namespace DanVanKheo.Letters;

/// <summary>Writes a letter from its key and the rows as they are now. Null when the letter is no longer needed.</summary>
public sealed class LetterComposer(DraftLetters drafts, OpinionLetters opinions, SubmitterLetters submitters, SummaryLetters summaries, StaffLetters staff, ContactLetters contacts, LetterSamples samples)
{
    public Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken) => key.Kind switch
    {
        LetterKind.DraftSaved or LetterKind.SubmissionCode => drafts.ComposeAsync(key, cancellationToken),
        LetterKind.OpinionRequest or LetterKind.OpinionReminder or LetterKind.OpinionEscalation or LetterKind.OpinionCode => opinions.ComposeAsync(key, cancellationToken),
        LetterKind.SummaryReady => summaries.ComposeAsync(key, cancellationToken),
        LetterKind.ContactBroken => contacts.ComposeAsync(key, cancellationToken),
        LetterKind.TestLetter => samples.ComposeAsync(key, cancellationToken),
        LetterKind.SignInCode => staff.ComposeAsync(key, cancellationToken),
        _ => submitters.ComposeAsync(key, cancellationToken),
    };
}
