namespace DanVanKheo.Periods;

/// <summary>One line of the chase list: how a unit stands with its report.</summary>
/// <param name="Models">Models it has as of the period's day.</param>
/// <param name="Asked">How many letters it was sent about this report.</param>
public sealed record UnitStanding(string Unit, string Name, int Models, UnitAnswers Answers, DateTimeOffset? SentAt, bool Late, int Asked)
{
    public int NotReported => Math.Max(0, Models - Answers.Done - Answers.NotDone);
}
