namespace DanVanKheo.Opinions;

/// <summary>What was typed to agree to several dossiers at once. Nothing is ticked beforehand.</summary>
public sealed record ManyOpinionsInput(IReadOnlyList<string> Codes, string Reason = "", string Award = "", string Date = "", string Signer = "")
{
    /// <summary>Every dossier that waits at the stage, not only those of the page.</summary>
    public bool All { get; init; }

    /// <summary>How many there were when the officer said "all": of what came later they know nothing.</summary>
    public int Shown { get; init; }

    /// <summary>The opinions are kept as staged results instead of being given.</summary>
    public bool Staged { get; init; }

    /// <summary>The officer says that they looked into each.</summary>
    public bool Seen { get; init; }

    /// <summary>The same for one of them.</summary>
    public OpinionInput ToOne() => new(nameof(Verdict.Approve), Reason, "", Award, Date, Signer) { Staged = Staged };
}
