using DanVanKheo.Appraisals;

namespace DanVanKheo.Opinions;

/// <summary>One dossier that waits for the officer's opinion.</summary>
/// <param name="DaysLate">Working days past the due date; 0 when there is time left.</param>
/// <param name="Result">What the last panel said; null where none was asked.</param>
public sealed record ManyOpinionsLine(string Code, string Name, string Unit, DateTimeOffset Due, int DaysLate, AppraisalResult? Result);
