namespace DanVanKheo.Discussions;

/// <summary>One message about a dossier. It is never changed and never taken back.</summary>
/// <param name="Number">From 1, within the dossier.</param>
/// <param name="Id">Of the form it was sent with: the second half of a double click finds the first.</param>
/// <param name="Author">A person's id; of an owner, the id of the co-owner, or empty for the contact.</param>
/// <param name="Stage">Where the dossier stood.</param>
/// <param name="Told">The person it was pointed out to by mail; they read it whatever its audience. Empty for nobody.</param>
public sealed record Message(int Number, string Id, DateTimeOffset At, string Author, bool ByOwner, string Stage, int Attempt, Audience Audience, string Text, string Told = "");
