namespace DanVanKheo.Letters;

/// <summary>A mail ready to leave. <paramref name="Key"/> travels with it, so that the mail service can say later what became of it.</summary>
public sealed record Mail(LetterKey Key, string To, string ToName, string? ReplyTo, string Subject, string Text, string Html);
