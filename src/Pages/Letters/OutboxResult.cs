namespace DanVanKheo.Letters;

/// <summary>What became of one letter of a batch: <paramref name="Fault"/> is the code of the rule that forbade it, or null when it went.</summary>
public sealed record OutboxResult(LetterKind Kind, string Subject, string? Fault);
