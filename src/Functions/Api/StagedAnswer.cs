using System.ComponentModel;
using DanVanKheo.Commendations;
using DanVanKheo.Opinions;

namespace DanVanKheo.Api;

/// <summary>A result that waits to be applied, with the letter that would leave.</summary>
public sealed record StagedAnswer(string Dossier, string Name, string SubjectName, Verdict Verdict, string? Award, DateOnly? Date, string Person, DateTimeOffset At, [Description("Codes of what speaks against it today.")] IReadOnlyList<string> Checks, string LetterSubject, string LetterText)
{
    public static StagedAnswer Of(StagedLine line) => new(
        line.Dossier, line.Model, line.SubjectName, line.Verdict, line.Award.Length > 0 ? line.Award : null, line.Date, line.Person, line.At, [.. line.Checks.Select(c => c.Code)], line.LetterSubject, line.LetterText);
}
