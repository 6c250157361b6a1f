using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Registrations;

/// <summary>The letter with a late code; its secret is made here and kept nowhere.</summary>
public sealed class LateCodeLetters(LetterDesk desk, LateCodeStore codes, OrganisationDirectory directory)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await codes.FindAsync(key.Subject, cancellationToken) is not { } code || await codes.MintAsync(code.Id, cancellationToken) is not { } text) return null;
        var facts = desk.Facts(key.Kind, code.SentTo) with
        {
            Unit = directory.Organisation(code.Unit).Name,
            Uses = code.Uses,
            LinkExpires = code.Until,
            Reason = code.Reason,
            StepUpCode = text,
            Link = desk.Address(RegistrationJourney.Root),
        };
        return await desk.RenderAsync(key, code.SentTo, facts, directory.FindPerson(code.By)?.Email, cancellationToken);
    }
}
