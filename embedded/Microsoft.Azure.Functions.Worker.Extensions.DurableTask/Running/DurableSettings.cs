namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask.Running;

/// <summary>The settings of host.json under <c>extensions.durableTask</c> that mean something on one machine.</summary>
internal static partial class DurableSettings
{
    private const string DefaultHub = "DurableFunctionsHub";

    public static HubSettings Read(HostJson hostJson, string folder)
    {
        var name = Value(hostJson, "hubName") ?? DefaultHub;
        if (!HubName().IsMatch(name)) throw new FunctionWorkerException($"extensions.durableTask.hubName '{name}' must start with a letter and hold 3 to 45 letters and digits.");
        var settings = new HubSettings(folder, name) { DefaultVersion = Value(hostJson, "defaultVersion") ?? "" };
        return settings with
        {
            MaxConcurrentActivities = Number(hostJson, "maxConcurrentActivityFunctions") ?? settings.MaxConcurrentActivities,
            MaxConcurrentEpisodes = Number(hostJson, "maxConcurrentOrchestratorFunctions") ?? settings.MaxConcurrentEpisodes,
        };
    }

    private static string? Value(HostJson hostJson, string name) => hostJson.Value("extensions.durableTask." + name) is { Length: > 0 } value ? value : null;

    private static int? Number(HostJson hostJson, string name)
    {
        if (Value(hostJson, name) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new FunctionWorkerException($"extensions.durableTask.{name} is '{text}'; it must be a whole number above 0.");
    }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9]{2,44}\z")]
    private static partial Regex HubName();
}
