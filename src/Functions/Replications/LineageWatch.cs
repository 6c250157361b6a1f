using DanVanKheo.Dossiers;
using DanVanKheo.Letters;
using DanVanKheo.Opinions;

namespace DanVanKheo.Replications;

/// <summary>When a registration begins its way: it is listed under the model it came from, and that model's contact hears of a copy.</summary>
public sealed class LineageWatch(LineageStore lineages, DossierStore dossiers)
{
    /// <summary>May run twice: the row and the letter are found.</summary>
    public async Task<ContributionWatch> WatchAsync(Dossier dossier, CancellationToken cancellationToken)
    {
        if (Lineage.Of(dossier) is not { } lineage || await dossiers.FindAsync(lineage.Parent, cancellationToken) is null) return ContributionWatch.None;
        await lineages.RecordAsync(lineage, cancellationToken);
        if (lineage.Kind != LineageKind.Replicates) return ContributionWatch.None;
        return new([new(lineage.Parent.ToString(), "", 0, LetterKind.ReplicationNotice, Person: lineage.Child.ToString())], null);
    }
}
