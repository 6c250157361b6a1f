namespace DanVanKheo.Embedded.Durable;

/// <summary>The code and the history of an instance do not fit together; the instance is set aside until a person has looked.</summary>
internal sealed class OrchestrationFault(string reason) : Exception(reason);
