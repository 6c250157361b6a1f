namespace DanVanKheo.Tallies;

/// <summary>What one recount of a year's dossiers found.</summary>
/// <param name="Looked">Dossiers counted.</param>
/// <param name="Rows">Rows of tallies compared.</param>
/// <param name="Wrong">Rows that did not agree.</param>
/// <param name="Repaired">Whether they were written anew.</param>
/// <param name="Found">The first cells that did not agree, at most twenty, as text for the page.</param>
public sealed record Recount(int Year, DateTimeOffset At, int Looked, int Rows, int Wrong, bool Repaired, IReadOnlyList<string> Found)
{
    public const int MostFound = 20;

    public bool Agrees => Wrong == 0;

    /// <summary>Which year the nightly recount takes: this year's, on Sundays the one before.</summary>
    public static int YearOn(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? day.Year - 1 : day.Year;
}
