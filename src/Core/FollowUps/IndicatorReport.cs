using DanVanKheo.Registrations;

namespace DanVanKheo.FollowUps;

/// <summary>What one report says of one indicator.</summary>
/// <param name="Evidence">Place and id of the file it cites (<see cref="EvidenceReference"/>); empty when none.</param>
public sealed record IndicatorReport(DoneState State, string Reached, string Evidence, string Remark)
{
    public static IndicatorReport Read(Answers answers, int indicator) => new(
        answers[StateField(indicator)] switch { "done" => DoneState.Done, "not-done" => DoneState.NotDone, _ => DoneState.NotReported },
        answers[ReachedField(indicator)],
        answers[EvidenceField(indicator)],
        answers[RemarkField(indicator)]);

    public static string StateField(int indicator) => $"state_{indicator}";

    public static string ReachedField(int indicator) => $"reached_{indicator}";

    public static string EvidenceField(int indicator) => $"evidence_{indicator}";

    public static string RemarkField(int indicator) => $"remark_{indicator}";
}
