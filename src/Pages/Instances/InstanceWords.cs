using Microsoft.Extensions.Localization;

namespace DanVanKheo.Instances;

/// <summary>Names of the engine's things for people; what has no text of its own is shown as the engine calls it.</summary>
internal static class InstanceWords
{
    public static string Orchestration(IStringLocalizer texts, string name) => texts[$"Name.{name}"] is { ResourceNotFound: false } known ? known : name;

    /// <summary>"Bắt đầu bước SendLetter"; an event that later engines may add is shown by its own name.</summary>
    public static string Event(IStringLocalizer texts, InstanceEvent entry) =>
        texts[$"Event.{entry.Kind}", Subject(texts, entry)] is { ResourceNotFound: false } known ? known : $"{entry.Kind} {entry.Name}".TrimEnd();

    public static string Act(IStringLocalizer texts, string act) => texts[$"Act.{act}"] is { ResourceNotFound: false } known ? known : act;

    /// <summary>An end has a state for its name, everything else the name of code.</summary>
    private static string Subject(IStringLocalizer texts, InstanceEvent entry) =>
        entry.Kind == "ExecutionCompleted" && texts[$"State.{entry.Name}"] is { ResourceNotFound: false } state ? state : Orchestration(texts, entry.Name);

    public static string Tag(InstanceState state) => state is InstanceState.SetAside or InstanceState.Failed ? "tag tag-rejected" : "";
}
