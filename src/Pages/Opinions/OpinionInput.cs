namespace DanVanKheo.Opinions;

/// <summary>What was typed into the opinion form, kept when it comes back with problems. Nothing is preselected.</summary>
public sealed record OpinionInput(string Verdict = "", string Reason = "", string Code = "", string Award = "", string Date = "", string Signer = "")
{
    /// <summary>The opinion is kept as a staged result instead of being given.</summary>
    public bool Staged { get; init; }

    /// <summary>What was ticked for a return.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];
}
