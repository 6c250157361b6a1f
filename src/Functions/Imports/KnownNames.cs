using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;

namespace DanVanKheo.Imports;

/// <summary>The names of the dossiers that rows may be like: those of the rows' years that were neither rejected nor withdrawn.</summary>
public sealed class KnownNames(DossierStore dossiers)
{
    public async Task<NameIndex> OfAsync(ImportPurpose purpose, IEnumerable<Answers> rows, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var index = new NameIndex();
        IReadOnlyList<int> years = purpose == ImportPurpose.Past ? [.. rows.Select(PastRules.Year).Where(y => y > 0).Distinct()] : [VietnamTime.Day(now).Year];
        foreach (var year in years)
        {
            await foreach (var dossier in dossiers.InYearAsync(year, cancellationToken))
            {
                if (dossier.Status is not (DossierStatus.Rejected or DossierStatus.Withdrawn)) index.Add(NameIndex.Scope(dossier.Unit, year), dossier.Name, dossier.Code.ToString());
            }
        }

        return index;
    }
}
