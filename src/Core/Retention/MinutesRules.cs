using DanVanKheo.Dossiers;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Retention;

/// <summary>When minutes are good enough to act on.</summary>
public static class MinutesRules
{
    /// <summary>A destruction has witnesses.</summary>
    public const int FewestPeople = 2;

    public const int LongestNumber = 60;

    private static readonly char[] Between = [' ', ',', ';', '\n', '\r', '\t'];

    /// <summary>What is wrong with the words; dossiers are judged by <see cref="Check(Dossier, MinutesKind, bool, IReadOnlyDictionary{RetentionClass, int}, DateOnly)"/>.</summary>
    public static IEnumerable<FieldProblem> Check(MinutesInput input, DateOnly today)
    {
        if (KindOf(input) is null) yield return new("kind", "MinutesKind");
        if (input.Number.Length is 0 or > LongestNumber) yield return new("number", "Missing");
        if (!FieldRules.TryDate(input.Date.Trim(), out var date)) yield return new("date", "NotDate");
        else if (date > today) yield return new("date", "MinutesInFuture");
        if (People(input).Count < FewestPeople) yield return new("people", "MinutesPeople", FewestPeople);
        if (Codes(input) is not { Count: > 0 and <= Minutes.MostDossiers }) yield return new("dossiers", "MinutesDossiers", Minutes.MostDossiers);
    }

    /// <summary>Why minutes cannot order this of the dossier; null when they can. Names a text.</summary>
    public static string? Check(Dossier dossier, MinutesKind kind, bool isHeld, IReadOnlyDictionary<RetentionClass, int> years, DateOnly today)
    {
        if (isHeld) return "MinutesHeld";
        if (!dossier.IsClosed) return "MinutesOpen";
        return kind == MinutesKind.Destroy && RetentionRules.KeptUntil(dossier, years) is var until && (until is null || until > today) ? "MinutesTooEarly" : null;
    }

    public static MinutesKind? KindOf(MinutesInput input) => Enum.TryParse<MinutesKind>(input.Kind, out var kind) && Enum.IsDefined(kind) ? kind : null;

    public static IReadOnlyList<string> People(MinutesInput input) => input.People.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Each once; one that is no code stays as it was typed.</summary>
    public static IReadOnlyList<string> Codes(MinutesInput input) =>
        [.. input.Dossiers.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(c => DossierCode.TryParse(c, out var code) ? code.ToString() : c).Distinct()];
}
