using DanVanKheo.Dossiers;
using DanVanKheo.Text;

namespace DanVanKheo.Registrations;

/// <summary>Which earlier dossiers are shown with "is it this one?": those of the same unit whose names are much alike. It never blocks anybody.</summary>
public static class SimilarRules
{
    /// <summary>Found by trying names of the bloc's own list: two different models stay below, one with a word changed stays above.</summary>
    public const double Alike = 0.7;

    public const int Most = 3;

    /// <summary>How many years back are looked at, beside the year itself.</summary>
    public const int YearsBack = 2;

    public static IReadOnlyList<SimilarModel> Find(string name, string predecessor, IEnumerable<(DossierCode Code, string Name, DossierStatus Status)> ofUnit) =>
    [
        .. ofUnit.Where(d => d.Code.ToString() != predecessor && d.Status != DossierStatus.Withdrawn)
            .Select(d => new SimilarModel(d.Code, d.Name, d.Status, Likeness.Of(name, d.Name)))
            .Where(d => d.Likeness >= Alike)
            .OrderByDescending(d => d.Likeness).ThenByDescending(d => d.Code.Year).ThenBy(d => d.Code.Number)
            .Take(Most),
    ];
}
