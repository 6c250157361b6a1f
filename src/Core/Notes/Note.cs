namespace DanVanKheo.Notes;

/// <summary>What somebody wrote to others about a dossier. It is never edited.</summary>
/// <param name="Id">Made with the form, so that sending it twice writes it once.</param>
/// <param name="Author">A person's id, or <see cref="Submitter"/>.</param>
public sealed record Note(string Id, string Dossier, string Author, NoteAudience Audience, string Text, DateTimeOffset At)
{
    public const string Submitter = "submitter";
}
