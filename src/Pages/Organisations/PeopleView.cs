namespace DanVanKheo.Organisations;

/// <summary>Everybody of the directory. "View as" POSTs <c>nonce</c>, <c>person</c>, <c>reason</c> to <c>/can-bo/xem-nhu</c>.</summary>
public sealed record PeopleView(IReadOnlyList<PersonLine> People, string Nonce);
