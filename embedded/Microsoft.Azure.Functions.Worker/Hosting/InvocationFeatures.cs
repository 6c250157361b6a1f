namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Features of one run; made only when somebody sets one, as orchestrations run through here very often.</summary>
internal sealed class InvocationFeatures : IInvocationFeatures
{
    private Dictionary<Type, object>? features;

    public void Set<T>(T instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        (features ??= [])[typeof(T)] = instance;
    }

    public T? Get<T>() => features is not null && features.TryGetValue(typeof(T), out var feature) ? (T)feature : default;
    public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() => (features ?? []).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
