using DanVanKheo.Layout;

namespace DanVanKheo.Instances;

/// <summary>One instance.</summary>
/// <param name="Timeline">Null when the engine does not tell histories; then <paramref name="Acts"/> holds all of the dossier's log.</param>
public sealed record InstanceView(Instance Instance, IReadOnlyList<InstanceEvent>? Timeline, IReadOnlyList<InstanceAct> Acts, IReadOnlyList<InstanceCommand> Commands)
{
    /// <summary>Of the timeline.</summary>
    public PageTurn Turn { get; init; } = PageTurn.Only;
}
