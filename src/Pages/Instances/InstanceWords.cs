using Microsoft.Extensions.Localization;

namespace DanVanKheo.Instances;

/// <summary>Names of the engine's things for people; what has no text of its own is shown as the engine calls it.</summary>
internal static class InstanceWords
{
    public static string Orchestration(IStringLocalizer texts, string name) => texts[$"Name.{name}"] is { ResourceNotFound: false } known ? known : name;

    /// <summary>"Bắt đầu bước SendLetter"; an event that later engines may add is shown by its own name.</summary>
    public static string Event(IStringLocalizer texts, InstanceEvent entry) =>
        texts[$"Event.{entry.Kind}", entry.Name] is { ResourceNotFound: false } known ? known : $"{entry.Kind} {entry.Name}".TrimEnd();

    public static string Act(IStringLocalizer texts, string act) => texts[$"Act.{act}"] is { ResourceNotFound: false } known ? known : act;

    public static string Tag(InstanceState state) => state is InstanceState.SetAside or InstanceState.Failed ? "tag tag-rejected" : "";
}
