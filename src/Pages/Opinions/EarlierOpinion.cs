namespace DanVanKheo.Opinions;

public sealed record EarlierOpinion(string StageName, int Attempt, string Person, string Position, Verdict Verdict, string Reason, DateTimeOffset At);
