using DanVanKheo.Organisations;

namespace DanVanKheo.Councils;

/// <summary>What the minutes of a vote are written from.</summary>
/// <param name="Rounds">Oldest first; the minutes are those of the last.</param>
/// <param name="People">Every member by person id.</param>
/// <param name="Secretary">Who holds the stage, or who gave the opinion that ended it.</param>
/// <param name="Bloc">The committee the council belongs to.</param>
/// <param name="At">When they are drawn up: the opinion that ended the stage, or now.</param>
public sealed record MinutesFacts(
    string Code,
    string Name,
    string Unit,
    IReadOnlyList<VoteRound> Rounds,
    IReadOnlyDictionary<string, Person> People,
    Person Secretary,
    Organisation Bloc,
    DateTimeOffset At)
{
    public VoteRound Round => Rounds[^1];
}
