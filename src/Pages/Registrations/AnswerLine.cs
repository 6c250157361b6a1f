namespace DanVanKheo.Registrations;

public sealed record AnswerLine(string Label, string Value);
