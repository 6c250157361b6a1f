using DanVanKheo.Dossiers;

namespace DanVanKheo.Councils;

/// <summary>What a member's link shows when there is no ballot to cast.</summary>
/// <param name="Mine">The member's own ballot in an open vote; null in a secret one, where nobody can show it any more.</param>
public sealed record BallotStateView(string Code, string Name, BallotState State, Ballot? Mine, StageBarView Stages);
