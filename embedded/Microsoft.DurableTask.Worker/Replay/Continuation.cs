namespace DanVanKheo.Embedded.Durable;

/// <summary>What ContinueAsNew asked for.</summary>
internal sealed record Continuation(string? Input, string? Version, bool KeepsEvents);
