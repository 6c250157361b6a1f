namespace DanVanKheo.Opinions;

public sealed record EarlierOpinion(string StageName, int Attempt, string Person, string Position, Verdict Verdict, string Reason, DateTimeOffset At)
{
    /// <summary>What a return asked to mend, in the reader's language.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];
}
