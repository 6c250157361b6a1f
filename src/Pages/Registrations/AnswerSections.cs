using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Programmes;
using DanVanKheo.Showcase;

namespace DanVanKheo.Registrations;

/// <summary>Answers as people read them: labels instead of ids, names instead of values, only what was asked.</summary>
public sealed class AnswerSections(Programme programme, RegistrationForm form)
{
    /// <summary>Contact data stays with the reviewers; the public page shows the rest.</summary>
    private static readonly HashSet<string> Private = ["email", "phone", "consent", "publish", "position", "duty"];

    public IReadOnlyList<AnswerSection> All(Answers answers, string language) => Write(answers, language, _ => true);

    public IReadOnlyList<AnswerSection> Public(Answers answers, string language) => Write(answers, language, f => !Private.Contains(f.Id) && f.Id != "name");

    /// <summary>What everybody may read: the parts the owner agreed to show, and only what was answered.</summary>
    public IReadOnlyList<AnswerSection> Shown(Dossier dossier, string language) =>
    [
        .. Write(dossier.Answers, language, f => !Private.Contains(f.Id) && f.Id != "name" && (f.Id != "subjectName" || Publicity.Shows(dossier, Publicity.Subject)))
            .Where(s => Publicity.Shows(dossier, s.Slug))
            .Select(s => s with { Lines = [.. s.Lines.Where(l => l.Value.Length > 0).Select(l => l with { Value = Publicity.Text(dossier, l.Value) })] })
            .Where(s => s.Lines.Count > 0),
    ];

    /// <summary>What <see cref="Public"/> leaves out, apart from the name: for officers who ask for it.</summary>
    public IReadOnlyList<AnswerLine> Contact(Answers answers, string language) => [.. Write(answers, language, f => Private.Contains(f.Id)).SelectMany(s => s.Lines)];

    /// <summary>Without anything that tells whose model it is.</summary>
    public IReadOnlyList<AnswerSection> Blind(Answers answers, string language) => Write(answers, language, f => !Private.Contains(f.Id) && f.Id is not ("unit" or "subjectName"));

    /// <summary>An answer in stored form, as people read it.</summary>
    public string Readable(FormField field, string value, string language) => field.Kind switch
    {
        FieldKind.Choice => form.Options(field).FirstOrDefault(o => o.Value == value)?.Label.In(language) ?? value,
        FieldKind.Choices => string.Join("; ", value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(v => form.Options(field).FirstOrDefault(o => o.Value == v)?.Label.In(language) ?? v)),
        FieldKind.Consent => new Texts<RegistrationTexts>(language)[value.Length > 0 ? "Answer.Yes" : "Answer.No"],
        FieldKind.Rows => string.Join('\n', AnswerRows.Read(field, value).Select(row => Sentence(field.Columns!, row, language))),
        _ => value,
    };

    private List<AnswerSection> Write(Answers answers, string language, Func<FormField, bool> shown) =>
    [
        .. programme.Steps.Select(step => new AnswerSection(
            step.Slug,
            step.Title.In(language),
            [.. form.Visible(step, answers).Where(shown).Select(f => new AnswerLine(form.Fit(f, answers).Label.In(language), Readable(f, answers[f.Id], language)))])),
    ];

    /// <summary>"Số xe trao – đơn vị: chiếc; hiện trạng: 0; chỉ tiêu: 200": the first cell names the row.</summary>
    private static string Sentence(IReadOnlyList<FormField> columns, IReadOnlyList<string> row, string language)
    {
        var rest = columns.Select((column, i) => (Label: column.Label.In(language), Value: row[i])).Skip(1).Where(c => c.Value.Length > 0);
        return $"{row[0]} – {string.Join("; ", rest.Select(c => $"{char.ToLower(c.Label[0], CultureInfo.InvariantCulture)}{c.Label[1..]}: {c.Value}"))}";
    }
}
