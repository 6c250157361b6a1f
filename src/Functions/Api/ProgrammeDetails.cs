using System.ComponentModel;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;

namespace DanVanKheo.Api;

/// <summary>A programme: the route of its dossiers, the fields of its form, its awards.</summary>
public sealed record ProgrammeDetails(string Id, LocalText Name, DateOnly TermFrom, DateOnly TermTo, IReadOnlyList<ProgrammeDetails.StageLine> Route, IReadOnlyList<ProgrammeDetails.FieldLine> Fields, IReadOnlyList<ProgrammeDetails.AwardLine> Awards)
{
    public sealed record StageLine(string Id, StageKind Kind, string Name, string Role, int WorkingDays);

    public sealed record FieldLine(
        string Id,
        string Step,
        FieldKind Kind,
        LocalText Label,
        bool Required,
        [Description("Asked only for this answer of another field.")] string? When,
        int MinLength,
        int MaxLength,
        IReadOnlyList<Option> Options,
        [Description("The cells of each row of a field of rows.")] IReadOnlyList<string> Columns);

    public sealed record Option(string Value, LocalText Label);

    public sealed record AwardLine(string Id, LocalText Name);

    public static ProgrammeDetails Of(Programme programme, RegistrationForm form) => new(
        programme.Id,
        programme.Name,
        programme.Term.From,
        programme.Term.To,
        [.. programme.Route.Stages.Select(s => new StageLine(s.Id, s.Kind, s.Name, s.Role, s.WorkingDays))],
        [.. programme.Steps.SelectMany(s => s.Fields, (s, f) => new FieldLine(f.Id, s.Slug, f.Kind, f.Label, f.Required, f.When, f.MinLength, f.MaxLength, [.. form.Options(f).Select(o => new Option(o.Value, o.Label))], [.. (f.Columns ?? []).Select(c => c.Id)]))],
        [.. programme.Awards.Select(a => new AwardLine(a.Id, a.Name))]);
}
