using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Staff;

namespace DanVanKheo.Opinions;

/// <summary>What waits for one officer's opinion.</summary>
/// <param name="Stage">The stage that is looked at; null when nothing waits.</param>
/// <param name="First">The most urgent dossier there.</param>
/// <param name="Stages">Every stage with something for them, in the order of the route.</param>
/// <param name="Items">At the stage, the most urgent first, without those that have a staged result. Some may be decided by now.</param>
/// <param name="Staged">How many have one.</param>
public sealed record WaitingOpinions(Stage? Stage, Dossier? First, IReadOnlyList<(Stage Stage, int Count)> Stages, IReadOnlyList<ListedWork> Items, int Staged);
