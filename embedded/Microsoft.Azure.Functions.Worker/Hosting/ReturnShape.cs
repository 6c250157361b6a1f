namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Turns what a method returns (nothing, a value, a task of either) into its awaited value.</summary>
internal static class ReturnShape
{
    public static Func<object?, ValueTask<object?>> Unwrapping(Type type)
    {
        if (type == typeof(void)) return static _ => default;
        if (type == typeof(Task)) return static returned => Nothing((Task)returned!);
        if (type == typeof(ValueTask)) return static returned => Nothing(((ValueTask)returned!).AsTask());
        if (Inner(type, typeof(Task<>)) is { } task) return Bound(nameof(OfTask), task);
        if (Inner(type, typeof(ValueTask<>)) is { } valueTask) return Bound(nameof(OfValueTask), valueTask);
        return static returned => new ValueTask<object?>(returned);
    }

    /// <summary>The type of the awaited value; null when there is none.</summary>
    public static Type? ValueType(Type type) =>
        type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask)
            ? null
            : Inner(type, typeof(Task<>)) ?? Inner(type, typeof(ValueTask<>)) ?? type;

    private static Type? Inner(Type type, Type open) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == open ? type.GetGenericArguments()[0] : null;

    private static Func<object?, ValueTask<object?>> Bound(string method, Type inner) =>
        typeof(ReturnShape).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(inner).CreateDelegate<Func<object?, ValueTask<object?>>>();

    private static async ValueTask<object?> Nothing(Task task)
    {
        await task;
        return null;
    }

    private static async ValueTask<object?> OfTask<T>(object? returned) => await (Task<T>)returned!;
    private static async ValueTask<object?> OfValueTask<T>(object? returned) => await (ValueTask<T>)returned!;
}
