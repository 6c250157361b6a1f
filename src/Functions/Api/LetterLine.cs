using System.ComponentModel;
using DanVanKheo.Letters;

namespace DanVanKheo.Api;

/// <summary>A letter that waits for an officer.</summary>
public sealed record LetterLine([Description("Names it in other calls.")] string Key, LetterKind Kind, [Description("A dossier's code, or what else it is about.")] string Subject, string To, DateTimeOffset PostedAt, LetterState State)
{
    public static LetterLine Of(OutboxLetter letter) => new(letter.Key.ToString(), letter.Key.Kind, letter.Key.Subject, letter.To, letter.PostedAt, letter.State);
}
