namespace DanVanKheo.Programmes;

/// <summary>One wording of a programme's definition, kept for as long as a dossier may follow it.</summary>
/// <param name="Number">From 1 within its programme; a later one that is effective takes the place of the earlier for new registrations.</param>
/// <param name="File">The file it was read from, or would be: the name by which another programme follows it.</param>
/// <param name="Sha256">Of the whole definition as it is kept; lower-case hex.</param>
/// <param name="By">Id of the officer who wrote it; empty when it came from a file.</param>
public sealed record Edition(string Programme, int Number, string File, string Sha256, EditionState State, string By, DateTimeOffset At)
{
    /// <summary>Number of the edition it changes; 0 for the first of a programme.</summary>
    public int Changes { get; init; }

    /// <summary>What the officer said it is for.</summary>
    public string Note { get; init; } = "";

    /// <summary>Id of the administrator who confirmed or dropped it.</summary>
    public string DecidedBy { get; init; } = "";

    public DateTimeOffset? DecidedAt { get; init; }

    public bool IsFromFile => By.Length == 0;

    /// <summary>The edition that holds among those of one programme; null when none was ever confirmed.</summary>
    public static Edition? Current(IEnumerable<Edition> editions) => editions.Where(e => e.State == EditionState.Effective).MaxBy(e => e.Number);
}
