namespace DanVanKheo.Discussions;

/// <summary>One message as it stands on the page.</summary>
/// <param name="Position">Empty for those who registered.</param>
/// <param name="Told">To whom it was pointed out by mail; empty for nobody.</param>
public sealed record MessageLine(string Author, string Position, bool Mine, DateTimeOffset At, Audience Audience, string StageName, string Told, string Text);
