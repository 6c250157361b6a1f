using System.ComponentModel;
using DanVanKheo.FollowUps;

namespace DanVanKheo.Api;

/// <summary>One visit of an inspection team to a model, with what it found.</summary>
public sealed record InspectionAnswer(int Number, DateOnly Day, string Team, InspectionSubject Subject, string Conclusion, string EnteredBy, DateTimeOffset EnteredAt, IReadOnlyList<InspectionAnswer.Found> Findings)
{
    public static InspectionAnswer Of(Inspection inspection) => new(
        inspection.Number, inspection.Day, inspection.Team, inspection.Subject, inspection.Conclusion, inspection.EnteredBy, inspection.EnteredAt,
        [.. inspection.Findings.Select(f => new Found(f.Number, f.Text, f.Remedy, f.Due.Instant, f.State, f.Answer.Length > 0 ? f.Answer : null, f.AnsweredAt))]);

    public sealed record Found([Description("Counts a dossier's findings over all its visits.")] int Number, string Text, string Remedy, DateTimeOffset Due, FindingState State, [Description("What the submitter says was done.")] string? Answer, DateTimeOffset? AnsweredAt);
}
