using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Boards;

/// <summary>Officers' own words for dossiers. Two that differ only in marks and case are one.</summary>
public static class TagRules
{
    public const int Longest = 40;

    /// <summary>On one dossier.</summary>
    public const int Most = 12;

    /// <summary>Null when it may stand.</summary>
    public static FieldProblem? Check(string tag, IReadOnlyList<string> there) => tag switch
    {
        _ when VietnameseText.Fold(tag).Length == 0 => new("tag", "TagMissing"),
        { Length: > Longest } => new("tag", "TooLong", Longest, tag.Length),
        _ when there.Count >= Most && !there.Any(t => VietnameseText.Fold(t) == VietnameseText.Fold(tag)) => new("tag", "TagsTooMany", Most),
        _ => null,
    };
}
