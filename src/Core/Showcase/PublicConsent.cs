using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;

namespace DanVanKheo.Showcase;

/// <summary>What the owner of a model agrees to show.</summary>
/// <param name="Publish">False shows nothing at all, whatever else is agreed to.</param>
/// <param name="Parts">Slugs of steps, <see cref="Publicity.Subject"/>, <see cref="Publicity.Photos"/>.</param>
/// <param name="Photos">Ids of evidence files.</param>
public sealed record PublicConsent(bool Publish, IReadOnlyCollection<string> Parts, IReadOnlyCollection<string> Photos)
{
    /// <summary>What is agreed to now.</summary>
    /// <param name="parts">Every part there is.</param>
    public static PublicConsent Of(Dossier dossier, IEnumerable<string> parts, IEnumerable<EvidenceFile> files) => new(
        dossier.MayPublish,
        [.. parts.Where(p => !dossier.HiddenParts.Contains(p, StringComparer.Ordinal))],
        [.. files.Where(f => f.MayPublish && Publicity.IsPicture(f)).Select(f => f.Id)]);

    /// <summary>True when something would be shown that is not shown now. Only that needs a proof of who agrees: taking back is never harder than giving.</summary>
    public bool IsWiderThan(PublicConsent now) => Shown().Except(now.Shown(), StringComparer.Ordinal).Any();

    private IEnumerable<string> Shown()
    {
        if (!Publish) return [];
        var photos = Parts.Contains(Publicity.Photos) ? Photos.Select(id => "photo " + id) : [];
        return [.. Parts.Where(p => p != Publicity.Photos).Select(p => "part " + p), .. photos, "page"];
    }
}
