using DanVanKheo.Letters;
using DanVanKheo.Organisations;

namespace DanVanKheo.Definitions;

/// <summary>A part of a definition that officers change every season: what stands once, or a list of rows.</summary>
/// <param name="Path">The list's place in the definition; empty for what stands once.</param>
/// <param name="Key">The column that is the name of the row's property instead of a part of it; empty for lists.</param>
public sealed record EditPart(string Path, string Key, IReadOnlyList<EditColumn> Columns)
{
    public static IReadOnlyList<EditPart> All { get; } =
    [
        new("", "", [new("name.vi", EditKind.Line), new("name.en", EditKind.Line), new("season", EditKind.Line), new("theme.vi", EditKind.Line), new("theme.en", EditKind.Line), new("halfYear", EditKind.Day), new("holidays", EditKind.Dates)]),
        new("windows", "", [new("from", EditKind.Day), new("to", EditKind.Day), new("closes", EditKind.Time), new("level", EditKind.Choice, "Grassroots", "Bloc"), new("units", EditKind.Ids)]),
        new("quotas", "", [new("least", EditKind.Number), new("most", EditKind.Number), new("kinds", EditKind.Ids, Enum.GetNames<OrganisationKind>()), new("units", EditKind.Ids)]),
        new("awards", "", [new("id", EditKind.Line), new("name.vi", EditKind.Line), new("name.en", EditKind.Line), new("from", EditKind.Date), new("to", EditKind.Date), new("thematic", EditKind.Flag)]),
        new("letters", "kind", [new("kind", EditKind.Choice, Enum.GetNames<LetterKind>()), new("subject.vi", EditKind.Line), new("subject.en", EditKind.Line), new("text.vi", EditKind.Text), new("text.en", EditKind.Text), new("closing.vi", EditKind.Line), new("closing.en", EditKind.Line)]),
    ];
}
