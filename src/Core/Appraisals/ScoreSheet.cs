namespace DanVanKheo.Appraisals;

/// <summary>A sheet that was handed in: every criterion of its set has a score.</summary>
public sealed record ScoreSheet(IReadOnlyList<Score> Scores, string Feedback = "", string Note = "")
{
    public Score Of(string criterion) => Scores.First(s => s.Criterion == criterion);
}
