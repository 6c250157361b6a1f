using DanVanKheo.Access;
using DanVanKheo.Dossiers;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Letters;

/// <summary>
/// What every letter is made with. Links are made here, at the moment of sending, so that no row, no history and no log ever holds one.
/// </summary>
public sealed class LetterDesk(GrantStore grants, OrganisationDirectory directory, ProgrammeShelf programmes, LetterProgrammes wordings, LetterNotes notes, LetterRenderer renderer, LetterWriter writer, TimeProvider clock, IOptions<AppOptions> options)
{
    /// <summary>Links to a dossier live as long as what they open; this is only the far end.</summary>
    public static readonly TimeSpan FarEnd = TimeSpan.FromDays(180);

    public LetterFacts Facts(LetterKind kind, string recipient) => new(kind, recipient, directory.Bloc.Name);

    public LetterFacts About(Dossier dossier, LetterFacts facts) => facts with
    {
        Code = dossier.Code.ToString(),
        Name = dossier.Name,
        Unit = directory.Organisation(dossier.Unit).Name,
    };

    /// <summary>An address without a secret.</summary>
    public string Address(string path) => options.Value.Link(path);

    /// <summary>A fresh token for the grant, at the end of <paramref name="path"/>.</summary>
    public async Task<string> LinkAsync(AccessGrant grant, string path, CancellationToken cancellationToken) =>
        options.Value.Link(path + await grants.IssueAsync(grant, cancellationToken));

    /// <summary>Until when a link to a draft that is made now opens it.</summary>
    public DateTimeOffset DraftKept(Draft draft) => Kept(programmes.Of(draft));

    public DateTimeOffset DraftKept(Dossier dossier) => Kept(programmes.Of(dossier));

    /// <param name="owner">The id of a co-owner; empty for the submitter.</param>
    public Task<string> DraftLinkAsync(Dossier dossier, string owner, CancellationToken cancellationToken) => DraftLinkAsync(dossier.Draft, owner, DraftKept(dossier), cancellationToken);

    public Task<string> DraftLinkAsync(Draft draft, CancellationToken cancellationToken) => DraftLinkAsync(draft.Id, "", DraftKept(draft), cancellationToken);

    private Task<string> DraftLinkAsync(string draft, string owner, DateTimeOffset kept, CancellationToken cancellationToken) =>
        LinkAsync(new(AccessPurpose.Registration, draft, owner.Length == 0 ? RegistrationJourney.Submitter : owner, kept), "/dang-ky/tiep/", cancellationToken);

    private DateTimeOffset Kept(Programme programme) => Draft.KeptUntil(programme.Seasons, clock.GetUtcNow());

    public async Task<Mail> RenderAsync(LetterKey key, string to, LetterFacts facts, string? replyTo, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var letter = writer.Write(facts with { Note = await notes.OfAsync(key, cancellationToken), Wording = await wordings.WordingAsync(key, cancellationToken) });
        var (html, text) = await renderer.RenderAsync(letter);
        return new(key, to, facts.Recipient, replyTo, letter.Subject, text, html);
    }
}
