namespace DanVanKheo.Dossiers;

/// <param name="Name">The stage; empty for the registration itself.</param>
/// <param name="When">When it was done, or until when it is due.</param>
public sealed record StageBarItem(string Name, StageBarState State, DateTimeOffset? When = null);
