using System.Globalization;
using DanVanKheo.Opinions;

namespace DanVanKheo.Staff;

/// <summary>What the list of tasks posts to open one: <c>{dossier}|{stage}|{attempt}|{kind}</c>.</summary>
internal static class WorkId
{
    public static string Of(WorkKind kind, StageKey stage) => $"{WorkRow.Key(stage)}|{kind}";

    /// <summary>Null for text that names no task.</summary>
    public static (WorkKind Kind, StageKey Stage)? Parse(string text) =>
        text.Split('|') is [{ Length: > 0 } dossier, { Length: > 0 } stage, var attempt, var kind]
        && int.TryParse(attempt, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Enum.TryParse<WorkKind>(kind, out var parsed) && Enum.IsDefined(parsed)
            ? (parsed, new(dossier, stage, number))
            : null;
}
