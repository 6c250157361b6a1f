using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Showcase;

namespace DanVanKheo.Registrations;

/// <summary>Answers as people read them: labels instead of ids, names instead of values, only what was asked.</summary>
public sealed class AnswerSections(ProgrammeShelf programmes, OrganisationDirectory directory)
{
    /// <summary>Contact data stays with the reviewers; the public page shows the rest.</summary>
    private static readonly HashSet<string> Private = ["email", "phone", "consent", "publish", "position", "duty"];

    public IReadOnlyList<AnswerSection> All(Dossier dossier, string language) => Write(dossier, language, _ => true);

    public IReadOnlyList<AnswerSection> All(Programme programme, Answers answers, string language) => Write(programme, answers, language, _ => true);

    public IReadOnlyList<AnswerSection> Public(Dossier dossier, string language) => Write(dossier, language, f => !Private.Contains(f.Id) && f.Id != "name");

    /// <summary>What everybody may read: the parts the owner agreed to show, and only what was answered.</summary>
    public IReadOnlyList<AnswerSection> Shown(Dossier dossier, string language) =>
    [
        .. Write(dossier, language, f => !Private.Contains(f.Id) && f.Id != "name" && (f.Id != "subjectName" || Publicity.Shows(dossier, Publicity.Subject)))
            .Where(s => Publicity.Shows(dossier, s.Slug))
            .Select(s => s with { Lines = [.. s.Lines.Where(l => l.Value.Length > 0).Select(l => l with { Value = Publicity.Text(dossier, l.Value) })] })
            .Where(s => s.Lines.Count > 0),
    ];

    /// <summary>What <see cref="Public"/> leaves out, apart from the name: for officers who ask for it.</summary>
    public IReadOnlyList<AnswerLine> Contact(Dossier dossier, string language) => [.. Write(dossier, language, f => Private.Contains(f.Id)).SelectMany(s => s.Lines)];

    /// <summary>Without anything that tells whose model it is.</summary>
    public IReadOnlyList<AnswerSection> Blind(Dossier dossier, string language) => Write(dossier, language, f => !Private.Contains(f.Id) && f.Id is not ("unit" or "subjectName"));

    /// <summary>An answer in stored form, as people read it.</summary>
    public string Readable(FormField field, string value, string language) => field.Kind switch
    {
        FieldKind.Choice => Label(field, value, language),
        FieldKind.Choices => string.Join("; ", value.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(v => Label(field, v, language))),
        FieldKind.Consent => new Texts<RegistrationTexts>(language)[value.Length > 0 ? "Answer.Yes" : "Answer.No"],
        FieldKind.Rows => string.Join('\n', AnswerRows.Read(field, value).Select(row => Sentence(field.Columns!, row, language))),
        _ => value,
    };

    private string Label(FormField field, string value, string language) =>
        RegistrationForm.Options(field, directory).FirstOrDefault(o => o.Value == value)?.Label.In(language) ?? value;

    private List<AnswerSection> Write(Dossier dossier, string language, Func<FormField, bool> shown) => Write(programmes.Of(dossier), dossier.Answers, language, shown);

    private List<AnswerSection> Write(Programme programme, Answers answers, string language, Func<FormField, bool> shown)
    {
        var form = new RegistrationForm(programme, directory);
        return
        [
            .. programme.Steps.Select(step => new AnswerSection(
                step.Slug,
                step.Title.In(language),
                [.. form.Visible(step, answers).Where(shown).Select(f => new AnswerLine(form.Fit(f, answers).Label.In(language), Readable(f, answers[f.Id], language)))])),
        ];
    }

    /// <summary>"Số xe trao – đơn vị: chiếc; hiện trạng: 0; chỉ tiêu: 200": the first cell names the row.</summary>
    private static string Sentence(IReadOnlyList<FormField> columns, IReadOnlyList<string> row, string language)
    {
        var rest = columns.Select((column, i) => (Label: column.Label.In(language), Value: row[i])).Skip(1).Where(c => c.Value.Length > 0);
        return $"{row[0]} – {string.Join("; ", rest.Select(c => $"{char.ToLower(c.Label[0], CultureInfo.InvariantCulture)}{c.Label[1..]}: {c.Value}"))}";
    }
}
