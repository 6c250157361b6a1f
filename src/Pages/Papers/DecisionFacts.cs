using DanVanKheo.Commendations;

namespace DanVanKheo.Papers;

/// <summary>What a decision of one number decides.</summary>
/// <param name="Award">Giấy khen.</param>
/// <param name="Changed">The decision it amends or revokes as "05-QĐ/ĐUK, ngày 05/02/2027"; empty when it commends.</param>
/// <param name="What">What is amended or why it is revoked; empty when it commends.</param>
public sealed record DecisionFacts(ChangeKind? Change, string Award, string Year, IReadOnlyList<AwardLine> Lines, string Changed = "", string What = "", bool Recover = false);
