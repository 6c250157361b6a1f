namespace DanVanKheo.Dossiers;

/// <summary>What was done for one dossier whose rows and orchestration did not agree.</summary>
[Flags]
public enum Repair
{
    None = 0,
    Started = 1,
    Hinted = 2,
    Moved = 4,
}
