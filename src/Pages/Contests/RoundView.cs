namespace DanVanKheo.Contests;

/// <summary>A round with its groups.</summary>
public sealed record RoundView(string Name, ContestRound Round, IReadOnlyList<GroupView> Groups)
{
    public int Entries => Groups.Sum(g => g.Standings.Count);

    public int Proposed => Groups.Sum(g => g.Standings.Count(s => s.Proposed));

    public int WentOn => Groups.Sum(g => g.Standings.Count(s => s.Entry.WentOn == true));
}
