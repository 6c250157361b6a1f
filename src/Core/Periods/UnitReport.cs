namespace DanVanKheo.Periods;

/// <summary>What a unit reports for one period: its text, and of each of its models whether it was done. It may be sent again until the bloc's report is frozen.</summary>
/// <param name="Answers">Code of the dossier → answer; what is missing is not reported.</param>
/// <param name="SentAt">Null while it is only kept.</param>
public sealed record UnitReport(string Period, string Unit, Narrative Text, IReadOnlyDictionary<string, DoneAnswer> Answers, DateTimeOffset? SentAt, string SentBy)
{
    public static UnitReport New(Period period, string unit) => new(period.Id, unit, Narrative.Empty, new Dictionary<string, DoneAnswer>(), null, "");

    public UnitAnswers Count => new(Answers.Values.Count(a => a == DoneAnswer.Done), Answers.Values.Count(a => a == DoneAnswer.NotDone));
}
