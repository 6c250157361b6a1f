namespace DanVanKheo.Embedded.Durable;

internal sealed class CodeMissingException(string kind, string name) : Exception($"There is no {kind} named '{name}' in this build.");
