using System.ComponentModel;

namespace DanVanKheo.Api;

/// <summary>A page of a list.</summary>
public sealed record Listed<T>(IReadOnlyList<T> Items, [Description("Give it as `after` for what follows; null at the end.")] string? Next);
