using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.FollowUps;
using DanVanKheo.Opinions;

namespace DanVanKheo.Commendations;

/// <summary>What the submitter declares in the achievement report as pending holds the commendation until an officer lifts it.</summary>
public sealed class DeclaredMatters(ReportStore reports, HoldStore holds, TimeProvider clock)
{
    /// <summary>Field of the report, and the answer that declares something (domain.md §4.2 V).</summary>
    private const string Field = "discipline";
    private const string Pending = "pending";

    /// <summary>May run twice: the hold is named after the report.</summary>
    public async Task ApplyAsync(StageKey key, Dossier dossier, Opinion opinion, CancellationToken cancellationToken)
    {
        var id = ProgressReport.AchievementId(key.Attempt);
        var report = (await reports.OfAsync(key.Dossier, cancellationToken)).FirstOrDefault(r => r.Id == id);
        if (report?.Answers[Field] != Pending) return;
        var hold = new Hold($"declared-{key.Dossier}-{key.Attempt}", SubjectKey.Of(dossier.Unit, dossier.SubjectName), HoldKind.Discipline, VietnamTime.Day(opinion.At), null, report.Answers["disciplineDetail"], opinion.Person, clock.GetUtcNow());
        await holds.AddAsync(hold, cancellationToken);
    }
}
