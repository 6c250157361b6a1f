namespace DanVanKheo.Notes;

/// <summary>One note as its reader sees it.</summary>
/// <param name="Author">Name and position; empty where the reader may not know.</param>
public sealed record NoteLine(string Author, NoteAudience Audience, string Text, DateTimeOffset At, bool FromSubmitter);
