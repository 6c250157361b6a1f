using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>The registration form of a programme over a directory of units.</summary>
public sealed class RegistrationForm(Programme programme, OrganisationDirectory directory)
{
    /// <summary>The fields of a step that these answers make visible.</summary>
    public IEnumerable<FormField> Visible(FormStep step, Answers answers) => step.Fields.Where(f => IsVisible(f, answers));

    public IReadOnlyList<FieldProblem> Check(FormStep step, Answers answers) =>
        [.. Visible(step, answers).SelectMany(f => Check(f, answers))];

    /// <summary>The first step that is not complete; null when the form may be sent.</summary>
    public FormStep? FirstIncomplete(Answers answers) => programme.Steps.FirstOrDefault(s => Check(s, answers).Count > 0);

    /// <summary>The choices of a field: its own list, or the units of the directory.</summary>
    public IReadOnlyList<FieldOption> Options(FormField field) => field.OptionsFrom == "units"
        ? [.. directory.Units.Select(u => new FieldOption(u.Id, new LocalText(u.Name, u.Name)))]
        : field.Options ?? [];

    private IEnumerable<FieldProblem> Check(FormField field, Answers answers)
    {
        if (field.Kind == FieldKind.Rows) return AnswerRows.Check(field, answers[field.Id]);
        return FieldRules.Check(field, answers, [.. Options(field).Select(o => o.Value)]) is { } problem ? [problem] : [];
    }

    /// <summary>True when the field hangs on no other answer, or on one that was given.</summary>
    public static bool IsVisible(FormField field, Answers answers)
    {
        if (field.When is null) return true;
        var (other, value) = (field.When[..field.When.IndexOf('=', StringComparison.Ordinal)], field.When[(field.When.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        return answers[other] == value;
    }
}
