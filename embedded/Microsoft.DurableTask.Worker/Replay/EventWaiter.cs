namespace DanVanKheo.Embedded.Durable;

/// <summary>One WaitForExternalEvent that has not been answered, whatever its type.</summary>
internal abstract class EventWaiter
{
    public abstract Type EventType { get; }
    public abstract bool IsDone { get; }
    public abstract void Answer(string? data, DataConverter converter);
}
