namespace Microsoft.DurableTask;

/// <summary>One page; a null token means it is the last.</summary>
public sealed class Page<T>(IReadOnlyList<T> values, string? continuationToken = null)
    where T : notnull
{
    public IReadOnlyList<T> Values { get; } = values;
    public string? ContinuationToken { get; } = continuationToken;
}
