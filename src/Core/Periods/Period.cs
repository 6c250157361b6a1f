using System.Text.Json.Serialization;
using DanVanKheo.Programmes;

namespace DanVanKheo.Periods;

/// <summary>
/// What one report speaks of: the dossiers registered from <see cref="From"/> to <paramref name="Year"/>, counted to the end of <paramref name="AsOf"/> in Vietnam.
/// <see cref="Id"/> stands in addresses and instance ids: <c>2027-h1</c>, <c>2027-nam</c>, <c>2025-2030</c>.
/// </summary>
/// <param name="FirstYear">The first year of a term; 0 for one year.</param>
public sealed record Period(int Year, DateOnly AsOf, PeriodKind Kind = PeriodKind.HalfYear, int FirstYear = 0)
{
    public int From => FirstYear == 0 ? Year : FirstYear;

    public string Id => Kind switch
    {
        PeriodKind.HalfYear => $"{Year}-h1",
        PeriodKind.Year => $"{Year}-nam",
        _ => $"{From}-{Year}",
    };

    /// <summary>The same day a year earlier; for several years the years just before them.</summary>
    [JsonIgnore]
    public Period Earlier => this with { Year = Year - Length, AsOf = AsOf.AddYears(-Length), FirstYear = From - Length };

    private int Length => Year - From + 1;

    public IEnumerable<int> Years => Enumerable.Range(From, Year - From + 1);

    /// <summary>The latest half-year whose cut-off day has ended by the Vietnam day <paramref name="today"/>.</summary>
    public static Period LatestClosed(CutOff halfYear, DateOnly today)
    {
        var year = today > halfYear.In(today.Year) ? today.Year : today.Year - 1;
        return new(year, halfYear.In(year));
    }

    public static Period? Parse(string? id, CutOff halfYear) =>
        id is { Length: 7 } && id.EndsWith("-h1", StringComparison.Ordinal) && int.TryParse(id[..4], out var year) && year is > 2000 and < 2100
            ? new(year, halfYear.In(year))
            : null;
}
