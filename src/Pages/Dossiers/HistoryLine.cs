namespace DanVanKheo.Dossiers;

/// <summary>One line of the history in words.</summary>
/// <param name="Act">Empty for an act that has no words yet: then <paramref name="Detail"/> says everything.</param>
public sealed record HistoryLine(DateTimeOffset At, string Who, string Via, string Act, string Detail);
