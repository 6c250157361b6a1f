namespace DanVanKheo.Embedded.Durable;

/// <summary>One activity call that has not reported back.</summary>
internal sealed record TaskRow(CallKey Key, string Name, string? Input, int Attempt);
