namespace DanVanKheo.Dossiers;

/// <param name="Name">The stage; empty for the registration itself.</param>
/// <param name="When">When it was done, until when it is due, or by when it may be expected while it waits.</param>
public sealed record StageBarItem(string Name, StageBarState State, DateTimeOffset? When = null);
