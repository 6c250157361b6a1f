using DanVanKheo.Programmes;
using DanVanKheo.Staff;

namespace DanVanKheo.Opinions;

/// <summary>What waits for one officer's opinion.</summary>
/// <param name="Stage">The stage that is looked at; null when nothing waits.</param>
/// <param name="Stages">Every stage with something for them, in the order of the route.</param>
/// <param name="Items">At the stage, the most urgent first, without those that have a staged result.</param>
/// <param name="Staged">How many have one.</param>
public sealed record WaitingOpinions(Stage? Stage, IReadOnlyList<(Stage Stage, int Count)> Stages, IReadOnlyList<WorkItem> Items, int Staged);
