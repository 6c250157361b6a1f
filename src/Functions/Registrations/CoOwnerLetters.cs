using DanVanKheo.Access;
using DanVanKheo.Letters;
using DanVanKheo.Programmes;

namespace DanVanKheo.Registrations;

/// <summary>The invitation of a co-owner; the key's person is the co-owner's id.</summary>
public sealed class CoOwnerLetters(LetterDesk desk, DraftStore drafts, CoOwnerStore coOwners, ProgrammeShelf programmes, TimeProvider clock)
{
    /// <summary>Null when the co-owner was taken off meanwhile.</summary>
    public async Task<Mail?> ComposeAsync(LetterKey key, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(key.Subject, cancellationToken) is not { } draft || await coOwners.FindAsync(draft.Id, key.Person, cancellationToken) is not { } owner) return null;
        var expires = Draft.KeptUntil(programmes.Of(draft).Seasons, clock.GetUtcNow());
        var facts = desk.Facts(key.Kind, owner.Email) with
        {
            Code = draft.Dossier ?? "",
            Name = draft.Answers["name"],
            Person = draft.Answers["email"],
            Link = await desk.LinkAsync(new(AccessPurpose.Registration, draft.Id, owner.Id, expires), "/dang-ky/tiep/", cancellationToken),
            LinkExpires = expires,
        };
        return await desk.RenderAsync(key, owner.Email, facts, draft.Answers.Has("email") ? draft.Answers["email"] : null, cancellationToken);
    }
}
