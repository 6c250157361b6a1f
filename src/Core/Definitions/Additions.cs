namespace DanVanKheo.Definitions;

/// <summary>
/// What a file adds to the one it is based on, without writing the whole form again: <c>addFields</c> puts questions at the end of a step,
/// <c>addPast</c> puts columns at the end of the register of past years, <c>dropFields</c> leaves questions out. One with the id of another takes its place.
/// </summary>
internal static class Additions
{
    public static IReadOnlyList<string> Names { get; } = ["addFields", "addPast", "dropFields"];

    public static SourceNode Apply(SourceNode whole, List<Fault> faults)
    {
        var dropped = whole.List("dropFields");
        var steps = whole.Find("steps");
        foreach (var field in dropped.Where(d => !Fields(steps).Any(f => f.TextOf("id") == d.Text))) faults.Add(new(field.Place, "UnknownField", field.Text));
        steps = steps is null ? null : steps with { Items = [.. steps.Items.Select(s => Without(s, dropped))] };
        foreach (var addition in whole.List("addFields"))
        {
            if (steps is null || steps.Items.All(s => s.TextOf("slug") != addition.TextOf("step"))) faults.Add(new((addition.Find("step") ?? addition).Place, "UnknownSection", addition.TextOf("step")));
            else steps = steps with { Items = [.. steps.Items.Select(s => s.TextOf("slug") == addition.TextOf("step") ? Replace(s, "fields", addition.List("fields")) : s)] };
        }

        if (steps is not null) whole = With(whole, "steps", steps);
        if (whole.List("addPast") is { Count: > 0 } past && whole.Find("imports") is { } imports) whole = With(whole, "imports", Replace(imports, "past", past));
        return whole.Without([.. Names]);
    }

    private static IEnumerable<SourceNode> Fields(SourceNode? steps) => steps?.Items.SelectMany(s => s.List("fields")) ?? [];

    private static SourceNode Without(SourceNode step, IReadOnlyList<SourceNode> dropped) =>
        dropped.Count == 0 || step.Find("fields") is not { } fields ? step : With(step, "fields", fields with { Items = [.. fields.Items.Where(f => dropped.All(d => d.Text != f.TextOf("id")))] });

    /// <summary>The list with what is added: in the place of the one with the same id, else at its end.</summary>
    private static SourceNode Replace(SourceNode holder, string name, IReadOnlyList<SourceNode> added)
    {
        if (holder.Find(name) is not { } list) return holder;
        var kept = list.Items.Select(i => added.LastOrDefault(a => a.TextOf("id") == i.TextOf("id")) ?? i).ToList();
        return With(holder, name, list with { Items = [.. kept, .. added.Where(a => !kept.Contains(a))] });
    }

    private static SourceNode With(SourceNode holder, string name, SourceNode value) =>
        holder with { Members = [.. holder.Members.Select(m => m.Name == name ? m with { Value = value } : m)] };
}
