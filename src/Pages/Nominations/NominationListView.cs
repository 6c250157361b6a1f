namespace DanVanKheo.Nominations;

/// <summary>The nominations of one year and the places they take.</summary>
public sealed record NominationListView(int Year, int Quota, IReadOnlyList<Nomination> Nominations);
