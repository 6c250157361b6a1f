namespace DanVanKheo.Periods;

/// <summary>One sum that must hold: the total on the left, the parts on the right.</summary>
/// <param name="Key">Which sum, as the texts name it.</param>
/// <param name="Subject">The row or column it was checked in; empty for the whole table.</param>
public sealed record TableCheck(string Key, string Subject, int Total, IReadOnlyList<int> Parts)
{
    public bool Holds => Total == Parts.Sum();
}
