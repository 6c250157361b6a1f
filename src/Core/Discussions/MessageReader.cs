namespace DanVanKheo.Discussions;

/// <summary>Somebody at the messages of a dossier.</summary>
/// <param name="Id">As <see cref="Message.Author"/>.</param>
/// <param name="Stages">The stages at which they are or were asked.</param>
public sealed record MessageReader(string Id, bool IsOwner, IReadOnlyList<string> Stages)
{
    public bool IsAuthorOf(Message message) => message.ByOwner == IsOwner && message.Author == Id;

    public bool Sees(Message message) => message.Audience switch
    {
        Audience.Everyone => true,
        _ when IsOwner => false,
        Audience.Reviewers or Audience.Appraisers => true,
        _ => Stages.Contains(message.Stage) || message.Told == Id || IsAuthorOf(message),
    };
}
