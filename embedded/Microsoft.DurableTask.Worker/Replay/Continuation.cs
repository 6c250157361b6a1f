namespace DanVanKheo.Embedded.Durable;

internal sealed record Continuation(string? Input, string? Version, bool KeepsEvents);
