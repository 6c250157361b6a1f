namespace DanVanKheo.Embedded.Durable;

/// <summary>There is no function of that name in this build.</summary>
internal sealed class CodeMissingException(string kind, string name) : Exception($"There is no {kind} named '{name}' in this build.");
