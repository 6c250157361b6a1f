namespace DanVanKheo.Evidence;

/// <summary>When a file is offered to the scanner again: soon at first, every hour in the end, and never given up.</summary>
public static class ScanPatience
{
    private const int MostDoublings = 8;

    public static TimeSpan After(int tries) => TimeSpan.FromSeconds(Math.Min(3600, 15 * Math.Pow(2, Math.Min(tries, MostDoublings))));
}
