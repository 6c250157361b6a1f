using DanVanKheo.Dossiers;

namespace DanVanKheo.Tallies;

/// <summary>One combination that is counted. Its <see cref="Number"/> stands in the rows, so members of the enumerations are only ever added at the end.</summary>
public readonly record struct Cell(Measure Measure, SubjectType Subject, WorkField Field, RegistrationKind Kind, RegistrationLevel Level)
{
    /// <summary>Numbers kept for one measure.</summary>
    public const int Combinations = 256;

    /// <summary>Measure × 256 + field × 8 + subject × 4 + kind × 2 + level.</summary>
    public int Number => (int)Measure * Combinations + (int)Field * 8 + (int)Subject * 4 + (int)Kind * 2 + (int)Level;

    public static Cell Of(int number) => new(
        (Measure)(number / Combinations),
        (SubjectType)(number >> 2 & 1),
        (WorkField)(number % Combinations / 8),
        (RegistrationKind)(number >> 1 & 1),
        (RegistrationLevel)(number & 1));
}
