namespace DanVanKheo.Boards;

/// <summary>A filter of the board with the name an officer gave it.</summary>
/// <param name="Query">The address after the question mark.</param>
public sealed record SavedView(string Name, string Query);
