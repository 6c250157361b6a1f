using DanVanKheo.Dossiers;

namespace DanVanKheo.Periods;

/// <summary>Where figures come from: whose, as of when, counted when, and where the records behind them are listed.</summary>
/// <param name="CountedAt">Null for figures that are read at this moment.</param>
/// <param name="Root">The address below which tables and records are: <c>/so-ket/ky/2027-h1</c> or <c>/can-bo/so-lieu</c>.</param>
/// <param name="Query">What every address below it carries, without the question mark; may be empty.</param>
public sealed record PassportView(string Scope, Period Period, DateTimeOffset? CountedAt, string Sha256, string Root, string Query)
{
    public string Home => Query.Length == 0 ? Root : $"{Root}?{Query}";

    public string Records(FigureQuery query) => Below("ho-so", query.ToQuery());

    public string Units(UnitQuery query) => Below("don-vi", query.ToQuery());

    public string Table(string id) => Below($"bieu/{id}");

    /// <summary>Of Biểu 8: the years of one field.</summary>
    public string Gaps(WorkField field) => Below($"bieu/{GapTable.Id}", $"linh-vuc={field}");

    public string Timeliness => Below("khen-kip-thoi");

    public string Workbook => Below("xlsx");

    private string Below(string part, string more = "")
    {
        var query = string.Join('&', ((string[])[Query, more]).Where(q => q.Length > 0));
        return query.Length == 0 ? $"{Root}/{part}" : $"{Root}/{part}?{query}";
    }
}
