using DanVanKheo.Dossiers;
using DanVanKheo.Nominations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Letters;

/// <summary>What the programme of a letter's dossier, draft or nomination says of such letters. Rows are read only for kinds some programme speaks of.</summary>
public sealed class LetterProgrammes(ProgrammeShelf programmes, DossierStore dossiers, DraftStore drafts, NominationStore nominations)
{
    /// <summary>The programme's own words; null for the usual ones.</summary>
    public async Task<LetterWording?> WordingAsync(LetterKey key, CancellationToken cancellationToken) =>
        programmes.Everywhere.Any(p => p.Letters.ContainsKey(key.Kind)) ? (await OfAsync(key.Subject, cancellationToken)).Letters.GetValueOrDefault(key.Kind) : null;

    /// <summary>Whether an officer reads it before it leaves.</summary>
    public async Task<bool> IsReviewedAsync(LetterKey key, CancellationToken cancellationToken) =>
        programmes.Everywhere.Any(p => p.ReviewBeforeSending.Contains(key.Kind)) && (await OfAsync(key.Subject, cancellationToken)).ReviewBeforeSending.Contains(key.Kind);

    /// <summary>The main programme for what is about no dossier: reports, codes, contacts.</summary>
    private async Task<Programme> OfAsync(string subject, CancellationToken cancellationToken)
    {
        if (NominationCode.TryParse(subject, out var nominated)) subject = (await nominations.FindAsync(nominated, cancellationToken))?.Parent ?? subject;
        if (DossierCode.TryParse(subject, out var code)) return await dossiers.FindAsync(code, cancellationToken) is { Dossier: var dossier } ? programmes.Of(dossier) : programmes.Main;
        return await drafts.FindAsync(subject, cancellationToken) is { } draft ? programmes.Of(draft) : programmes.Main;
    }
}
