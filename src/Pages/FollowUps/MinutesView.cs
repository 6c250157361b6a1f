namespace DanVanKheo.FollowUps;

/// <summary>The minutes of one visit, to print.</summary>
public sealed record MinutesView(string Bloc, string Code, string Name, string Unit, string SubjectName, Inspection Inspection);
