using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.FollowUps;

/// <summary>
/// One progress report. The form POSTs multipart to <paramref name="Address"/>, which keeps everything as it is, and to <c>{Address}/gui</c>, which sends it:
/// <c>nonce</c>, <c>state_n</c> (done, not-done), <c>reached_n</c>, <c>evidence_n</c>, <c>remark_n</c> for indicator n, <c>narrative</c>, <c>difficulties</c>,
/// <c>file</c> (several), <c>caption</c>.
/// </summary>
/// <param name="SentAt">When it was sent; then the page shows it and asks nothing.</param>
public sealed record ProgressReportView(
    string Address,
    string Home,
    string Code,
    string Name,
    string ReportName,
    DateTimeOffset Due,
    bool Late,
    DateTimeOffset? SentAt,
    IReadOnlyList<Indicator> Indicators,
    Answers Answers,
    IReadOnlyList<CitedFile> Files,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce,
    DateTimeOffset? SavedAt = null);
