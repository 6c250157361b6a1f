namespace DanVanKheo.Notes;

/// <summary>A note as it was typed.</summary>
/// <param name="Id">Made with the form: sent twice, it is kept once.</param>
public sealed record NoteDraft(string Id, NoteAudience Audience = NoteAudience.Officers, string Text = "");
