namespace DanVanKheo.Dossiers;

/// <summary>Input of the orchestration of one dossier; <paramref name="Acknowledged"/> once the receipt was posted.</summary>
public sealed record DossierRun(string Dossier, bool Acknowledged = false)
{
    public static string InstanceId(string dossier) => $"dossier-{dossier}";
}
