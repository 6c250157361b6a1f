namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Every function of the application, in the order of their names. Refuses to exist when one is wrong.</summary>
internal sealed partial class FunctionCatalog
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public FunctionCatalog(IEnumerable<Type> types, IConfiguration configuration)
    {
        var problems = new StartProblems();
        var entries = new SortedDictionary<string, FunctionEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var method in types.SelectMany(type => type.GetMethods(Everything)))
        {
            if (method.GetCustomAttribute<FunctionAttribute>() is not { } function) continue;
            var entry = Entry(function.Name, method, problems);
            if (entry is null || IsDisabled(entry.Name, configuration)) continue;
            if (!entries.TryAdd(entry.Name, entry)) problems.Add(entry.Name, $"two methods have this name, {Place(entries[entry.Name].Method)} and {Place(method)}.");
        }

        problems.ThrowIfAny();
        Entries = [.. entries.Values];
    }

    public IReadOnlyList<FunctionEntry> Entries { get; }
    public static string Place(MethodInfo method) => $"{method.DeclaringType?.FullName}.{method.Name}";

    private static FunctionEntry? Entry(string name, MethodInfo method, StartProblems problems)
    {
        if (!NamePattern().IsMatch(name))
            return problems.Refuse(name, $"the name at {Place(method)} must start with a letter and hold only letters, digits, '_' and '-', at most 128.");
        if (!method.IsPublic || method.DeclaringType is not { IsVisible: true } type)
            return problems.Refuse(name, $"{Place(method)} and its class must be public.");
        if (method.ContainsGenericParameters || (type.IsAbstract && !method.IsStatic))
            return problems.Refuse(name, $"{Place(method)} must not be generic or belong to an abstract class.");

        var triggers = method.GetParameters().Where(p => p.GetCustomAttribute<TriggerBindingAttribute>() is not null).ToList();
        return triggers is [var trigger]
            ? new FunctionEntry(name, method, trigger, trigger.GetCustomAttribute<TriggerBindingAttribute>()!)
            : problems.Refuse(name, $"{Place(method)} has {triggers.Count} trigger parameters; it must have exactly one.");
    }

    // The official application setting that switches one function off; an environment variable spells the dots as "__".
    private static bool IsDisabled(string name, IConfiguration configuration) =>
        IsTrue(configuration[$"AzureWebJobs.{name}.Disabled"]) || IsTrue(configuration[$"AzureWebJobs:{name}:Disabled"]);

    private static bool IsTrue(string? value) => value is "1" || string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9_\-]{0,127}\z")]
    private static partial Regex NamePattern();
}
