using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Commendations;

/// <summary>Tells the submitter that a decision was amended or revoked; the number of the letter is that of the change.</summary>
public sealed class CommendationLetters(LetterDesk desk, DossierStore dossiers, DecisionStore decisions, OrganisationDirectory directory)
{
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        if (dossier.AddressOf(key.Person) is not { } address) return null;
        if (await decisions.FileOfAsync(dossier, cancellationToken) is not { } file || file.Changes.ElementAtOrDefault(key.Number - 1) is not { } change) return null;
        var facts = desk.About(dossier, desk.Facts(key.Kind, dossier.SubjectName)) with
        {
            Award = change.AwardName.Length > 0 ? change.AwardName : file.AwardName,
            DecisionNumber = change.FullNumber,
            DecisionDate = change.Terms.Date,
            Reason = change.Terms.Reason,
            Link = desk.Address($"/giay-khen/{file.First.Certificate}"),
        };
        return await desk.RenderAsync(key, address, facts, directory.Responsible("commendation-officer", dossier.Unit).Email, cancellationToken);
    }
}
