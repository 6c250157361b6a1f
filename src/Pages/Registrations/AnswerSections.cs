using DanVanKheo.Layout;
using DanVanKheo.Programmes;

namespace DanVanKheo.Registrations;

/// <summary>Answers as people read them: labels instead of ids, names instead of values, only what was asked.</summary>
public sealed class AnswerSections(Programme programme, RegistrationForm form)
{
    /// <summary>Contact data stays with the reviewers; the public page shows the rest.</summary>
    private static readonly HashSet<string> Private = ["email", "phone", "consent", "publish", "position", "duty"];

    public IReadOnlyList<AnswerSection> All(Answers answers, string language) => Write(answers, language, _ => true);

    public IReadOnlyList<AnswerSection> Public(Answers answers, string language) => Write(answers, language, f => !Private.Contains(f.Id) && f.Id != "name");

    private List<AnswerSection> Write(Answers answers, string language, Func<FormField, bool> shown) =>
    [
        .. programme.Steps.Select(step => new AnswerSection(
            step.Slug,
            step.Title.In(language),
            [.. form.Visible(step, answers).Where(shown).Select(f => new AnswerLine(f.Label.In(language), Readable(f, answers[f.Id], language)))])),
    ];

    private string Readable(FormField field, string value, string language) => field.Kind switch
    {
        FieldKind.Choice => form.Options(field).FirstOrDefault(o => o.Value == value)?.Label.In(language) ?? value,
        FieldKind.Consent => new Texts<RegistrationTexts>(language)[value.Length > 0 ? "Answer.Yes" : "Answer.No"],
        _ => value,
    };
}
