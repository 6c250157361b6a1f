using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Opinions;

/// <summary>Letters to people who gave an opinion or were asked for one: what became of the dossier. The key's person is the recipient.</summary>
public sealed class NoticeLetters(LetterDesk desk, DossierStore dossiers, StageStore stages, OrganisationDirectory directory, ProgrammeShelf programmes)
{
    /// <summary>Null for somebody who is no longer in the directory.</summary>
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (directory.FindPerson(key.Person) is not { } person) return null;
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        var attempt = (await stages.FindAsync(new(key.Subject, key.Stage, key.Attempt), cancellationToken))?.Attempt;
        var facts = desk.About(dossier, desk.Facts(key.Kind, person.FullName)) with
        {
            StageName = programmes.Of(dossier).Route.Find(key.Stage)?.Name ?? key.Stage,
            Reason = key.Kind == LetterKind.DossierWithdrawn ? dossier.WithdrawalReason : attempt?.Opinion?.Reason ?? "",
            Person = key.Kind == LetterKind.DecisionNotice && attempt?.Opinion is { } opinion && directory.FindPerson(opinion.Person) is { } decider ? $"{decider.FullName}, {decider.Position}" : "",
            Link = desk.Address($"/ho-so/{dossier.Code}"),
        };
        return await desk.RenderAsync(key, person.Email, facts, dossier.ContactEmail, cancellationToken);
    }
}
