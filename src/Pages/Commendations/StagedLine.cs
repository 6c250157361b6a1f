using DanVanKheo.Opinions;

namespace DanVanKheo.Commendations;

/// <summary>One staged result with the letter that would be sent. <paramref name="Checks"/> are those of today.</summary>
public sealed record StagedLine(string Dossier, string Model, string SubjectName, Verdict Verdict, string Award, DateOnly? Date, string Person, DateTimeOffset At, IReadOnlyList<CommendationCheck> Checks, string LetterSubject, string LetterText);
