using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>The registration form of a programme over a directory of units.</summary>
public sealed class RegistrationForm(Programme programme, OrganisationDirectory directory)
{
    /// <summary>The fields of a step that these answers make visible.</summary>
    public IEnumerable<FormField> Visible(FormStep step, Answers answers) => step.Fields.Where(f => IsVisible(f, answers));

    /// <param name="at">Null leaves out the rules that hang on the day.</param>
    public IReadOnlyList<FieldProblem> Check(FormStep step, Answers answers, FormMoment? at = null) =>
        [.. Visible(step, answers).SelectMany(f => Check(Fit(f, answers, at), answers))];

    /// <summary>The first step that is not complete; null when the form may be sent.</summary>
    public FormStep? FirstIncomplete(Answers answers, FormMoment? at = null) => programme.Steps.FirstOrDefault(s => Check(s, answers, at).Count > 0);

    /// <summary>The question as these answers and this day make it: label, hint, limits, choices, and whether it must be answered.</summary>
    public FormField Fit(FormField field, Answers answers, FormMoment? at = null)
    {
        var fitted = field.Variants.Where(v => FieldCondition.Parse(v.When).Holds(f => answers[f])).Aggregate(field, (f, v) => v.Over(f)) with { Variants = [] };
        return at is not null && programme.FieldDates.Any(d => d.Field == field.Id && d.Requires(at)) ? fitted with { Required = true } : fitted;
    }

    /// <summary>True when the answer that was sent stays as it is from this day on.</summary>
    public bool IsFrozen(FormField field, FormMoment at) => programme.FieldDates.Any(d => d.Field == field.Id && d.Freezes(at));

    /// <summary>The choices of a field: its own list and those of its variants, or the units of the directory.</summary>
    public IReadOnlyList<FieldOption> Options(FormField field) => Options(field, directory);

    /// <summary>The same without a programme: a question says its choices itself.</summary>
    public static IReadOnlyList<FieldOption> Options(FormField field, OrganisationDirectory directory) => field.OptionsFrom == "units"
        ? [.. directory.Units.Select(u => new FieldOption(u.Id, new LocalText(u.Name, u.Name)))]
        : [.. field.Options ?? [], .. field.Variants.SelectMany(v => v.Options ?? [])];

    /// <summary>Those of its choices that this programme allows: units and subjects that may register.</summary>
    public IReadOnlyList<FieldOption> Offered(FormField field) => [.. Options(field).Where(o => IsEligible(field, o.Value))];

    private bool IsEligible(FormField field, string value) => field.OptionsFrom == "units"
        ? directory.Find(value) is { } unit && programme.Eligibility.Allows(unit.Kind)
        : field.Id != "subject" || !Enum.TryParse<SubjectType>(value, ignoreCase: true, out var subject) || programme.Eligibility.Allows(subject);

    private IEnumerable<FieldProblem> Check(FormField field, Answers answers)
    {
        if (field.Kind == FieldKind.Rows) return AnswerRows.Check(field, answers[field.Id]);
        if (FieldRules.Check(field, answers, field.Kind is FieldKind.Choice or FieldKind.Choices ? [.. Offered(field).Select(o => o.Value)] : []) is { } problem) return [problem];
        return field.WithinTerm && FieldRules.TryDate(answers[field.Id], out var day) && (day < programme.Term.From || day > programme.Term.To)
            ? [new(field.Id, "OutsideTerm", VietnamTime.Date(programme.Term.From), VietnamTime.Date(programme.Term.To))]
            : [];
    }

    /// <summary>True when the field hangs on no other answer, or on one that was given.</summary>
    public static bool IsVisible(FormField field, Answers answers) => field.When is null || FieldCondition.Parse(field.When).Holds(f => answers[f]);
}
