using DanVanKheo.Commendations;

namespace DanVanKheo.Organisations;

/// <summary>One field of a change with what was typed. <paramref name="Options"/> is null for what is typed freely.</summary>
public sealed record ChangeFieldView(BookField Field, string Value, IReadOnlyList<Choice>? Options)
{
    /// <summary>Id of the one list of names that all fields of a form share.</summary>
    public const string NamesId = "to-chuc";

    /// <summary>More organisations are typed and found by their names: a list of hundreds is long to go through, and each field would bring its own.</summary>
    private const int MostListed = 60;

    public bool IsNamed => Field.Kind == BookFieldKind.Organisation && Options?.Count > MostListed;

    /// <summary>Of what was chosen; what was typed where there is no such thing.</summary>
    public string Name => Options?.FirstOrDefault(o => o.Value == Value)?.Label ?? Value;
}
