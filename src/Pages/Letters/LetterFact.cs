namespace DanVanKheo.Letters;

public sealed record LetterFact(string Label, string Value);
