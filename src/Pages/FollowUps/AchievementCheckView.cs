using DanVanKheo.Rules;

namespace DanVanKheo.FollowUps;

/// <summary>The achievement report as it will be sent. POSTs <c>nonce</c> and <c>code</c> to <c>{Address}/xem-lai</c>; the code is asked for by POSTing <c>nonce</c> to <c>{Address}/ma</c>.</summary>
/// <param name="CodeSentTo">The address a code was just mailed to; null before it was asked for.</param>
/// <param name="Sent">True once it was sent; then nothing is asked.</param>
public sealed record AchievementCheckView(
    string Address,
    string Home,
    string Code,
    string Name,
    AchievementView Report,
    IReadOnlyList<FieldProblem> Problems,
    string? CodeSentTo,
    bool Sent,
    string Nonce);
