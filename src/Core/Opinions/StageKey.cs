namespace DanVanKheo.Opinions;

/// <summary>Names one attempt at one stage of one dossier.</summary>
public sealed record StageKey(string Dossier, string Stage, int Attempt)
{
    /// <summary>Instance id of its orchestration. It never appears in an address or a mail.</summary>
    public string InstanceId => $"stage-{Dossier}-{Stage}-{Attempt}";
}
