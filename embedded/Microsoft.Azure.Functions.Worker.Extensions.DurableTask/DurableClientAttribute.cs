namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks a DurableTaskClient parameter.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DurableClientAttribute : InputBindingAttribute
{
    public string? TaskHub { get; set; }
    public string? ConnectionName { get; set; }
}
