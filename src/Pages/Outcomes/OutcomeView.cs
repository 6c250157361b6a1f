using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Outcomes;

/// <summary>What a programme brought by a day. The form GETs <c>den-ngay</c>, <c>tu-nam</c>, <c>den-nam</c>.</summary>
public sealed record OutcomeView(LocalText Name, ProgrammeOutcome Outcome, PassportView Passport, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>Those to choose from as <c>chuong-trinh</c>.</summary>
    public IReadOnlyList<Choice> Programmes { get; init; } = [];

    public string Programme { get; init; } = "";

    public const string SubjectKey = "chu-the";

    /// <summary>The records of one kind of subject only.</summary>
    public string Records(string question, string value, SubjectType subject) => $"{Records(question, value)}&{SubjectKey}={subject}";

    public string Records(string question, string value) => $"{Passport.Root}/ho-so?{Passport.Query}&cau={Uri.EscapeDataString(question)}&gia-tri={Uri.EscapeDataString(value)}";
}
