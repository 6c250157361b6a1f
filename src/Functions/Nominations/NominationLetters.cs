using DanVanKheo.Access;
using DanVanKheo.Commendations;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Nominations;

/// <summary>The letter to the body above, with the link to the package.</summary>
public sealed class NominationLetters(LetterDesk desk, NominationReader reader, DecisionStore decisions, ProgrammeShelf programmes, OrganisationDirectory directory, TimeProvider clock)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(key.Subject, cancellationToken) is not var (nomination, dossier) || programmes.Of(dossier).Nomination is not { } plan) return null;
        var file = await decisions.FileOfAsync(dossier, cancellationToken);
        var facts = desk.About(dossier, desk.Facts(key.Kind, plan.Recipient)) with
        {
            Code = nomination.Code.ToString(),
            Award = file?.AwardName ?? "",
            DecisionNumber = file?.First.FullNumber ?? "",
            DecisionDate = file?.First.Terms.Date,
            Reason = nomination.Reason,
            LinkExpires = clock.GetUtcNow() + LetterDesk.FarEnd,
            Link = await desk.LinkAsync(new(AccessPurpose.Nomination, key.Subject, plan.Email, clock.GetUtcNow() + LetterDesk.FarEnd), "/de-nghi/xem/", cancellationToken),
        };
        return await desk.RenderAsync(key, plan.Email, facts, directory.Responsible(NominationReader.Role, dossier.Unit).Email, cancellationToken);
    }
}
