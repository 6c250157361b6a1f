using DanVanKheo.Revisions;

namespace DanVanKheo.Definitions;

/// <summary>The form: every field that another part names exists, and every value a condition asks for can be chosen.</summary>
public static class FormRules
{
    /// <summary>What the product itself reads of every registration.</summary>
    private static readonly string[] Needed = ["name", "unit", "subject", "subjectName", "field", "kind", "level", "email"];

    public static IEnumerable<Fault> Check(SourceNode programme)
    {
        var (steps, fields) = (programme.List("steps"), Fields(programme));
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(steps, "slug"))) yield return fault;
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(fields, "id"))) yield return fault;
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(programme.Find("showcase")?.List("interview") ?? [], "id"))) yield return fault;
        foreach (var needed in Needed.Where(n => fields.All(f => f.TextOf("id") != n))) yield return new((programme.Find("steps") ?? programme).Place, "NeededField", needed);
        foreach (var fault in fields.SelectMany(f => References(f, fields))) yield return fault;
        foreach (var field in DefinitionRules.All(programme.List("fieldDates"), "field").Where(f => Find(fields, f.Text) is null)) yield return new(field.Place, "UnknownField", field.Text);
        foreach (var fault in fields.SelectMany(Choices)) yield return fault;
    }

    internal static IReadOnlySet<string> Slugs(SourceNode programme) =>
        DefinitionRules.All(programme.List("steps"), "slug").Select(s => s.Text).Append(MendList.EvidenceSection).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<SourceNode> Fields(SourceNode programme) => [.. programme.List("steps").SelectMany(s => s.List("fields"))];

    private static SourceNode? Find(IReadOnlyList<SourceNode> fields, string id) => fields.FirstOrDefault(f => f.TextOf("id") == id);

    private static IEnumerable<Fault> References(SourceNode field, IReadOnlyList<SourceNode> fields)
    {
        foreach (var name in (string[])["notBefore", "differsFrom"])
        {
            if (field.Find(name) is { } other && Find(fields, other.Text) is null) yield return new(other.Place, "UnknownField", other.Text);
        }

        foreach (var condition in DefinitionRules.All([field, .. field.List("variants")], "when"))
        {
            foreach (var fault in Condition(condition, fields)) yield return fault;
        }
    }

    private static IEnumerable<Fault> Condition(SourceNode condition, IReadOnlyList<SourceNode> fields)
    {
        if (condition.Text.Split('=', 2) is not [var name, var values] || Find(fields, name) is not { } asked)
        {
            yield return new(condition.Place, "UnknownField", condition.Text.Split('=')[0]);
            yield break;
        }

        var offered = asked.List("options").Concat(asked.List("variants").SelectMany(v => v.List("options"))).Select(o => o.TextOf("value")).ToHashSet(StringComparer.Ordinal);
        if (offered.Count == 0) yield break;
        foreach (var value in values.Split('|').Where(v => !offered.Contains(v))) yield return new(condition.Place, "UnknownChoice", value, name);
    }

    private static IEnumerable<Fault> Choices(SourceNode field)
    {
        if (field.TextOf("kind") is "Choice" or "Choices" && field.Find("optionsFrom") is null && field.List("options").Count == 0 && field.List("variants").All(v => v.List("options").Count == 0)) yield return new(field.Place, "NoChoices", field.TextOf("id"));
        if (field.TextOf("kind") == "Rows" && field.List("columns").Count == 0) yield return new(field.Place, "NoColumns", field.TextOf("id"));
        foreach (var fault in DefinitionRules.Twice(DefinitionRules.All(field.List("options"), "value"))) yield return fault;
        if (field.NumberOf("minLength") > field.NumberOf("maxLength")) yield return new(field.Find("minLength")!.Place, "Reversed", "minLength", "maxLength");
    }
}
