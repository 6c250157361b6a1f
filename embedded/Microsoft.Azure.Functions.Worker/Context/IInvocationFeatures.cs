namespace Microsoft.Azure.Functions.Worker;

/// <summary>Things of one run, found by their type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    void Set<T>(T instance);

    T? Get<T>();
}
