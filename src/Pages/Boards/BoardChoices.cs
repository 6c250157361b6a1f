using DanVanKheo.Commendations;

namespace DanVanKheo.Boards;

/// <summary>What each filter offers: only values that are on the board now.</summary>
public sealed record BoardChoices(IReadOnlyList<Choice> Stages, IReadOnlyList<Choice> Years, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> Tags, IReadOnlyList<Choice> Holders)
{
    public IReadOnlyList<Choice> Programmes { get; init; } = [];
}
