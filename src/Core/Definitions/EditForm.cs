using System.Text.Json.Nodes;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;

namespace DanVanKheo.Definitions;

/// <summary>The parts of a definition that change every season as a form: shown from it, and laid over it again. What the form does not show stays as it is.</summary>
public sealed class EditForm(JsonObject definition)
{
    /// <summary>The rows of a part as they stand, and one for a new row.</summary>
    public IReadOnlyList<EditRow> Rows(EditPart part) => part.Path.Length == 0
        ? [new("", [.. part.Columns.Select(c => new EditField(c.Name, c, EditValue.Show(c, EditTree.Find(definition, c.Path))))])]
        : [.. Values(part).Select((row, i) => Row(part, row, i)), new(RowId(part, Values(part).Count), [.. part.Columns.Select(c => new EditField($"{RowId(part, Values(part).Count)}-{c.Name}", c, ""))], IsNew: true)];

    /// <summary>The form as it was typed.</summary>
    public IReadOnlyList<EditRow> Rows(EditPart part, Func<string, string> typed) =>
        [.. Rows(part).Select(r => r with { Fields = [.. r.Fields.Select(f => f with { Value = typed(f.Id) })] })];

    /// <summary>Lays what was typed over the definition.</summary>
    /// <param name="typed">The answer to a question by its id; empty for none.</param>
    public EditResult Apply(Func<string, string> typed)
    {
        var result = new EditResult((JsonObject)definition.DeepClone());
        foreach (var part in EditPart.All) Apply(part, typed, result);
        return result;
    }

    private void Apply(EditPart part, Func<string, string> typed, EditResult result)
    {
        if (part.Path.Length == 0)
        {
            Lay(Rows(part)[0], result.Definition, "", typed, result);
            return;
        }

        var kept = new List<(string Key, JsonNode Value)>();
        foreach (var (at, row) in Rows(part).Index())
        {
            if (typed(row.DropId).Length > 0 || (row.IsNew && row.Fields.All(f => typed(f.Id).Length == 0))) continue;
            var key = part.Key.Length == 0 ? "" : typed($"{row.Id}-{part.Key}");
            var value = (JsonObject)(row.IsNew ? Fresh(part) : Values(part)[at].Value.DeepClone());
            var path = part.Key.Length == 0 ? $"{part.Path}[{kept.Count}]" : $"{part.Path}.{key}";
            Lay(row with { Fields = [.. row.Fields.Where(f => f.Column.Path != part.Key)] }, value, path + ".", typed, result);
            if (part.Key.Length > 0) result.Places[$"{row.Id}-{part.Key}"] = path;
            if (part.Key.Length > 0 && (key.Length == 0 || kept.Any(k => k.Key == key))) result.Problems.Add(new($"{row.Id}-{part.Key}", key.Length == 0 ? "ChoiceMissing" : "StatedTwice"));
            kept.Add((key, value));
        }

        if (kept.Count == 0) result.Definition.Remove(part.Path);
        else result.Definition[part.Path] = part.Key.Length == 0
            ? new JsonArray([.. kept.Select(k => (JsonNode?)k.Value)])
            : new JsonObject(kept.DistinctBy(k => k.Key).Select(k => KeyValuePair.Create(k.Key, (JsonNode?)k.Value)));
    }

    private static void Lay(EditRow row, JsonObject onto, string path, Func<string, string> typed, EditResult result)
    {
        foreach (var field in row.Fields)
        {
            result.Places[field.Id] = path + field.Column.Path;
            // Unchanged is left as it was written: a form shows less than a file may say.
            if (typed(field.Id) == field.Value) continue;
            var (value, problem) = EditValue.Read(field.Column, typed(field.Id));
            if (problem is not null) result.Problems.Add(new FieldProblem(field.Id, problem));
            else EditTree.Set(onto, field.Column.Path, value);
        }
    }

    private static EditRow Row(EditPart part, (string Key, JsonNode Value) row, int at) => new(
        RowId(part, at),
        [.. part.Columns.Select(c => new EditField($"{RowId(part, at)}-{c.Name}", c, part.Key == c.Path && part.Key.Length > 0 ? row.Key : EditValue.Show(c, EditTree.Find(row.Value, c.Path))))]);

    private IReadOnlyList<(string Key, JsonNode Value)> Values(EditPart part) => definition[part.Path] switch
    {
        JsonArray list => [.. list.Select(v => ("", v!))],
        JsonObject named => [.. named.Select(m => (m.Key, m.Value!))],
        _ => [],
    };

    /// <summary>A new award is the bloc's to give until the file says otherwise.</summary>
    private static JsonObject Fresh(EditPart part) => part.Path == "awards" ? new JsonObject { ["givenBy"] = new JsonArray(nameof(OrganisationKind.Bloc)) } : [];

    private static string RowId(EditPart part, int at) => FormattableString.Invariant($"{part.Path}-{at}");
}
