using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Discussions;

/// <summary>Letters that bring a message and lead to where it is answered. The key's number is the message's.</summary>
public sealed class MessageLetters(LetterDesk desk, MessageStore messages, DossierStore dossiers, StageStore stages, OrganisationDirectory directory, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>Null for somebody who may no longer read it.</summary>
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await messages.FindAsync(key.Subject, key.Number, cancellationToken) is not { } message) return null;
        var dossier = (await dossiers.GetAsync(key.Subject, cancellationToken)).Dossier;
        var author = message.ByOwner ? null : directory.FindPerson(message.Author);
        var facts = desk.About(dossier, desk.Facts(key.Kind, dossier.SubjectName)) with
        {
            StageName = programmes.Of(dossier).Route.Find(message.Stage)?.Name ?? message.Stage,
            Person = author is null ? dossier.SubjectName : $"{author.FullName}, {author.Position}",
            Reason = message.Text,
        };
        return key.Kind == LetterKind.MessageToOwner
            ? await ToOwnerAsync(key, dossier, facts, author?.Email, cancellationToken)
            : await ToReviewerAsync(key, facts, author?.Email ?? dossier.ContactEmail, cancellationToken);
    }

    private async Task<Mail?> ToOwnerAsync(LetterKey key, Dossier dossier, LetterFacts facts, string? replyTo, CancellationToken cancellationToken) => dossier.AddressOf(key.Person) is { } address
        ? await desk.RenderAsync(key, address, facts with { Link = await desk.DraftLinkAsync(dossier, key.Person, cancellationToken) }, replyTo, cancellationToken)
        : null;

    private async Task<Mail?> ToReviewerAsync(LetterKey key, LetterFacts facts, string replyTo, CancellationToken cancellationToken)
    {
        var stage = new StageKey(key.Subject, key.Stage, key.Attempt);
        if (directory.FindPerson(key.Person) is not { } person || await stages.FindAsync(stage, cancellationToken) is not { } found || !found.Attempt.IsAsked(person.Id)) return null;
        var grant = new AccessGrant(AccessPurpose.Opinion, key.Subject, person.Id, clock.GetUtcNow() + LetterDesk.FarEnd, key.Stage, key.Attempt);
        return await desk.RenderAsync(key, person.Email, facts with { Recipient = person.FullName, Link = await desk.LinkAsync(grant, "/y-kien/", cancellationToken) }, replyTo, cancellationToken);
    }
}
