namespace DanVanKheo.Embedded.Durable;

/// <summary>Where the engine finds orchestrators. A run may be abandoned at any await and started again from the top.</summary>
internal interface IOrchestrationCode
{
    bool Knows(string name);
    Task<object?> RunAsync(string name, TaskOrchestrationContext context);
}
