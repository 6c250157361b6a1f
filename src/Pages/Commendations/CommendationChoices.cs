namespace DanVanKheo.Commendations;

/// <summary>The awards this bloc has authority for and the people who may sign, as (value, label).</summary>
public sealed record CommendationChoices(IReadOnlyList<Choice> Awards, IReadOnlyList<Choice> Signers);
