using System.ComponentModel;
using DanVanKheo.Discussions;

namespace DanVanKheo.Api;

/// <summary>One message about a dossier.</summary>
public sealed record MessageAnswer(int Number, DateTimeOffset At, [Description("Id of a person; null for those who registered the model.")] string? Author, bool ByOwner, string Stage, int Attempt, Audience Audience, [Description("Id of the person it was pointed out to.")] string? Told, string Text)
{
    public static MessageAnswer Of(Message message) => new(
        message.Number, message.At, message.ByOwner ? null : message.Author, message.ByOwner, message.Stage, message.Attempt, message.Audience, message.Told.Length > 0 ? message.Told : null, message.Text);
}
