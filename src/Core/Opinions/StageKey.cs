namespace DanVanKheo.Opinions;

/// <summary>Names one attempt at one stage of one dossier.</summary>
public sealed record StageKey(string Dossier, string Stage, int Attempt)
{
    /// <summary>Instance id of its orchestration. It never appears in a mail, nor in an address outside the pages of administrators.</summary>
    public string InstanceId => $"stage-{Dossier}-{Stage}-{Attempt}";
}
