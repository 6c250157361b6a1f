namespace DanVanKheo.Letters;

/// <summary>One letter about a dossier.</summary>
/// <param name="To">Empty before it was sent.</param>
/// <param name="State">Resource key: a <see cref="LetterFate"/> once the mail service told of it, else its <see cref="LetterState"/>.</param>
public sealed record SentLetter(LetterKind Kind, string To, DateTimeOffset PostedAt, DateTimeOffset? SentAt, string State);
