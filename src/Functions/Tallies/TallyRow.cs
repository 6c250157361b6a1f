using System.Globalization;
using Azure.Data.Tables;

namespace DanVanKheo.Tallies;

/// <summary>
/// The tallies of one place and month, as two rows beside the dossiers: <c>tally-month|2027-06|…</c> holds the sum of the month in <c>Cells</c>,
/// <c>tally-day|2027-06|…</c> each day's in <c>D01</c> … <c>D31</c>. As of any day = the months before + the days of its own month.
/// </summary>
internal static class TallyRow
{
    public const string MonthPrefix = "tally-month|";
    public const string DayPrefix = "tally-day|";
    public const string Cells = "Cells";

    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string DayColumn(int day) => string.Create(CultureInfo.InvariantCulture, $"D{day:D2}");

    public static string Key(string prefix, string month, TallyPlace place) => $"{prefix}{month}|{Part(place.Unit)}|{Part(place.Programme)}|{Part(place.Group)}";

    public static (string Month, TallyPlace Place) Read(TableEntity row)
    {
        var parts = row.RowKey.Split('|');
        return (parts[1], new(Uri.UnescapeDataString(parts[2]), Uri.UnescapeDataString(parts[3]), Uri.UnescapeDataString(parts[4])));
    }

    // A key may hold neither the bar that divides it nor / \ # ?; escaping them leaves a percent sign, which keys may hold.
    private static string Part(string text) => Uri.EscapeDataString(text);
}
