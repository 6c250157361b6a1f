using DanVanKheo.Dossiers;
using DanVanKheo.Layout;

namespace DanVanKheo.Periods;

/// <summary>The words of the workbook in its reader's language.</summary>
internal sealed class SummaryTexts(string language)
{
    private readonly Texts<PeriodTexts> period = new(language);
    private readonly Texts<DossierTexts> dossier = new(language);

    public string Language => language;

    public string Period(string key) => period[key];

    public string Dossier(Enum value) => dossier[$"{value.GetType().Name}.{value}"];

    public string Bucket(Bucket bucket) => period[$"Bucket.{bucket}"];
}
