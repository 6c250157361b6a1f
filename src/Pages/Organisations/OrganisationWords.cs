using System.Globalization;
using DanVanKheo.Access;
using DanVanKheo.Calendar;
using DanVanKheo.Layout;
using DanVanKheo.Programmes;

namespace DanVanKheo.Organisations;

/// <summary>How organisations, people, duties and what happened to them are called on a page: ids become names, days and shares are written as people write them.</summary>
public sealed class OrganisationWords(OrganisationBook book, ProgrammeShelf programmes, string language)
{
    private static readonly HashSet<string> Organisations = ["organisation", "parent", "cluster", "successor"];
    private static readonly HashSet<string> Days = ["from", "to", "on"];
    private readonly Texts<OrganisationTexts> texts = new(language);

    public string Text(string key, params object[] details) => string.Format(Display.Culture(language), texts[key], details);

    /// <summary>The word of the place where the file has one, else the general one.</summary>
    public string Kind(OrganisationKind kind) => book.Labels.FirstOrDefault(l => l.Kind == kind)?.Text.In(language) ?? texts[$"Kind.{kind}"];

    public string Level(OrganisationLevel level) => texts[$"Level.{level}"];

    /// <summary>What the role is called; a role only the programme knows has the name of its stage.</summary>
    public string Role(string role) => texts.Find($"Role.{role}") ?? programmes.Stages.FirstOrDefault(s => s.Role == role)?.Name ?? role;

    /// <summary>The newest name.</summary>
    public string Name(string id) => book.Find(id)?.Names[^1].Value ?? id;

    public string Person(string id) => book.People.FirstOrDefault(p => p.Id == id)?.FullName ?? id;

    public string Field(string field) => programmes.Choices("field").FirstOrDefault(o => o.Value == field)?.Label.In(language) ?? field;

    public string Day(DateOnly day) => VietnamTime.Date(day);

    public string Share(decimal weight) => (weight * 100m).ToString("0.##", Display.Culture(language)) + "%";

    public string Count(decimal count) => count.ToString("#,0.##", Display.Culture(language));

    public string Column(string column) => texts.Find($"Column.{column}") ?? column;

    public string Section(string section) => texts.Find($"Section.{section}") ?? section;

    /// <summary>"From – to": open ends are said in words.</summary>
    public string Span(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => texts["Span.Always"],
        ({ } first, null) => Text("Span.From", Day(first)),
        (null, { } last) => Text("Span.To", Day(last)),
        ({ } first, { } last) => Text("Span.Both", Day(first), Day(last)),
    };

    /// <summary>One line of the book in words.</summary>
    public string Line(BookLine line) => $"{Section(line.Section)} – {string.Join("; ", line.Cells.Select(c => $"{Column(c.Key)}: {Cell(c.Key, c.Value)}"))}";

    public string Fault(BookFault fault) => string.Format(Display.Culture(language), texts.Find($"Fault.{fault.Code}") ?? texts["Fault.Other"], [.. fault.Details.Select(d => Detail(fault, d)), .. Enumerable.Repeat<object>("", 4)]);

    /// <summary>"Từ 01/07/2027, tách 60% của A về B (QĐ 12)."</summary>
    public string Step(MappingStep step) =>
        Text($"Step.{step.Kind}{(step.Backward ? ".Backward" : "")}", Day(step.On), step.From, step.To, Share(step.Weight)) + (step.Basis.Length > 0 ? $" ({step.Basis})" : "");

    /// <summary>"Vì sao tôi thấy hồ sơ này", one sentence.</summary>
    public string Reason(AccessReason reason)
    {
        var stage = programmes.Stages.FirstOrDefault(s => s.Id == reason.Stage)?.Name ?? reason.Stage;
        if (reason.Duty is not { } duty) return Text($"Why.{reason.Kind}", stage) + (reason.InPlaceOf.Length > 0 ? " " + Text("Why.InPlaceOf", InPlaceOf(reason.InPlaceOf)) : "");
        var way = reason.Path is [_, _, ..] path ? " " + Text("Why.Path", string.Join(" → ", path.Select(o => o.Name))) : "";
        return Text($"Why.{reason.Kind}", Role(duty.Role), Name(duty.Organisation)) + Limits(duty) + way;
    }

    /// <summary>The limits of a duty in words; empty when it has none.</summary>
    public string Limits(Duty duty)
    {
        List<string> limits = [];
        if (duty.Field is { } field) limits.Add(Text("Limit.Field", Field(field)));
        if (duty.Season is { } season) limits.Add(Text("Limit.Season", season.ToString(CultureInfo.InvariantCulture)));
        if (duty.From is not null || duty.To is not null) limits.Add(Span(duty.From, duty.To));
        return limits.Count == 0 ? "" : $" ({string.Join("; ", limits)})";
    }

    private string InPlaceOf(string id) => book.People.Any(p => p.Id == id) ? Person(id) : Role(id);

    private object Detail(BookFault fault, object detail) => fault.Code == "Vacant" && detail is string role && book.Find(role) is null ? Role(role) : detail;

    private string Cell(string column, string text) => column switch
    {
        "kind" when Enum.TryParse<OrganisationKind>(text, out var kind) => Kind(kind),
        "level" when Enum.TryParse<OrganisationLevel>(text, out var level) => Level(level),
        "role" => Role(text),
        "person" => Person(text),
        "field" => Field(text),
        "weight" when decimal.TryParse(text, CultureInfo.InvariantCulture, out var weight) => Share(weight),
        _ when Organisations.Contains(column) => Name(text),
        _ when Days.Contains(column) && DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) => Day(day),
        _ => text,
    };
}
