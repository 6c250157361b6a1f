namespace DanVanKheo.Letters;

/// <summary>A letter before it becomes HTML and text: both parts are written from this.</summary>
public sealed record Letter(
    string Subject,
    string Greeting,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<LetterFact> Facts,
    LetterAction? Action,
    string? StepUpCode,
    IReadOnlyList<string> Closing,
    string Signature)
{
    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "vi";
}
