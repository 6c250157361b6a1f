namespace DanVanKheo.Contests;

/// <summary>One cluster in a round; the name is empty where all stand together.</summary>
public sealed record GroupView(string Name, IReadOnlyList<Standing> Standings);
