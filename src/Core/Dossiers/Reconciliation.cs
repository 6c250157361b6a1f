namespace DanVanKheo.Dossiers;

/// <summary>What one comparison of the rows with what runs found and repaired. All zero but <paramref name="Looked"/> on a healthy system.</summary>
/// <param name="Looked">Open dossiers looked at.</param>
/// <param name="Started">Orchestrations that were lost and started again from the rows.</param>
/// <param name="Hinted">Hints that had not arrived and were repeated.</param>
/// <param name="Moved">Tasks that went to a substitute.</param>
/// <param name="Codes">The dossiers repaired, at most a hundred.</param>
public sealed record Reconciliation(DateTimeOffset At, int Looked, int Started, int Hinted, int Moved, IReadOnlyList<string> Codes)
{
    public const int MostCodes = 100;

    public bool IsQuiet => Started + Hinted + Moved == 0;

    public static Reconciliation Begin(DateTimeOffset at) => new(at, 0, 0, 0, 0, []);

    public Reconciliation And(string code, Repair repair) => repair == Repair.None
        ? this with { Looked = Looked + 1 }
        : this with
        {
            Looked = Looked + 1,
            Started = Started + (repair.HasFlag(Repair.Started) ? 1 : 0),
            Hinted = Hinted + (repair.HasFlag(Repair.Hinted) ? 1 : 0),
            Moved = Moved + (repair.HasFlag(Repair.Moved) ? 1 : 0),
            Codes = Codes.Count < MostCodes ? [.. Codes, code] : Codes,
        };
}
