namespace DanVanKheo.Dossiers;

/// <summary>Something the reader may do with the dossier: the address, and the text's key <c>Do.{Key}</c>.</summary>
public sealed record StaffAction(string Key, string Address);
