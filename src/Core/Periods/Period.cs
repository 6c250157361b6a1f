using DanVanKheo.Programmes;

namespace DanVanKheo.Periods;

/// <summary>A half-year of one year, counted to the end of <paramref name="AsOf"/> in Vietnam. <see cref="Id"/> stands in addresses and instance ids.</summary>
public sealed record Period(int Year, DateOnly AsOf)
{
    public string Id => $"{Year}-h1";

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
