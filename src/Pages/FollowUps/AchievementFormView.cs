using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.FollowUps;

/// <summary>
/// The achievement report being written. The form POSTs multipart to <paramref name="Address"/>, which keeps it, and to <c>{Address}/xong</c>, which checks it
/// and leads to <c>{Address}/xem-lai</c>: the fields of the sections, <c>reached_n</c>, <c>evidence_n</c>, <c>remark_n</c> for indicator n, <c>file</c>, <c>caption</c>, <c>nonce</c>.
/// </summary>
public sealed record AchievementFormView(
    string Address,
    string Home,
    string Code,
    string Name,
    DateTimeOffset Due,
    bool Late,
    AchievementSettings Settings,
    IReadOnlyList<Indicator> Indicators,
    Answers Answers,
    IReadOnlyList<CitedFile> Files,
    IReadOnlyList<Indicator> Owed,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce,
    DateTimeOffset? SavedAt = null);
