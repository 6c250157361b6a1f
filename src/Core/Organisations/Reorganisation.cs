namespace DanVanKheo.Organisations;

/// <summary>Organisations are split, merged, turned into others or closed on one day. One giver and several takers is a split, several givers and one taker a merger, no taker a closing.</summary>
/// <param name="On">The first day under the new order.</param>
/// <param name="CarryDuties">Duties for those that end go to the main taker, so that nobody has to be named again.</param>
public sealed record Reorganisation(DateOnly On, string Basis, IReadOnlyList<string> Givers, IReadOnlyList<Taker> Takers, bool CarryDuties);
