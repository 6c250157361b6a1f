using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Imports;

/// <summary>Reads rows of a list as answers and checks them by the rules of the form.</summary>
public sealed class ImportForm(Programme programme, RegistrationForm form, OrganisationDirectory directory)
{
    /// <summary>The duty that opens the import, for the organisation it is held for and all below it.</summary>
    public const string Role = "import-officer";

    /// <summary>The most rows of one list.</summary>
    public const int MostRows = 5000;

    /// <summary>The largest file in bytes.</summary>
    public const int LargestFile = 10 * 1024 * 1024;

    /// <summary>What is far beyond every limit is cut before it is kept, as the form does.</summary>
    public const int LongestCell = 2 * FieldRules.LongestText;

    private readonly Dictionary<ImportPurpose, IReadOnlyList<ImportColumn>> columns = Enum.GetValues<ImportPurpose>().ToDictionary(p => p, p => ImportColumns.Of(programme, p));
    private readonly Dictionary<(ImportPurpose, string), ChoiceNames> choices = (
        from purpose in Enum.GetValues<ImportPurpose>()
        from column in ImportColumns.Of(programme, purpose)
        where column.Field.Kind is FieldKind.Choice or FieldKind.Choices
        select (Key: (purpose, column.Id), Names: new ChoiceNames(form.Options(column.Field), programme.Imports.Words))).ToDictionary(c => c.Key, c => c.Names);

    public IReadOnlyList<ImportColumn> Columns(ImportPurpose purpose) => columns[purpose];

    /// <summary>What a list may be imported as: a programme without columns for them takes no past years.</summary>
    public IReadOnlyList<ImportPurpose> Purposes => [.. Enum.GetValues<ImportPurpose>().Where(p => columns[p].Count > 0)];

    public IReadOnlyList<FieldOption> Options(FormField field) => form.Options(field);

    /// <summary>Columns without which no row could be good.</summary>
    public IEnumerable<ImportColumn> Missing(ImportPurpose purpose, HeadingRow headings) =>
        Columns(purpose).Where(c => c.Field is { Required: true, When: null } && !headings.Columns.ContainsKey(c.Id));

    /// <param name="cells">What was typed, by column id.</param>
    public Answers Read(ImportPurpose purpose, IReadOnlyDictionary<string, string> cells)
    {
        var read = Columns(purpose).ToDictionary(c => c.Id, c => CellReading.Of(c.Field, choices.GetValueOrDefault((purpose, c.Id)), cells.GetValueOrDefault(c.Id, "")), StringComparer.Ordinal);
        return Answers.Empty.With(ImportColumns.Fields(programme, purpose).Select(f =>
            KeyValuePair.Create(f.Id, f.Kind == FieldKind.Rows ? AnswerRows.Write(f, id => read.GetValueOrDefault(id, "")) : read[f.Id])));
    }

    /// <summary>What is wrong with a row, by column id; of each column the first.</summary>
    /// <param name="person">Whose duties say for which organisations rows may be imported.</param>
    public IReadOnlyList<FieldProblem> Check(ImportPurpose purpose, Answers answers, string person, DateTimeOffset now)
    {
        var problems = purpose == ImportPurpose.Past
            ? PastRules.Check(programme, answers, Options, VietnamTime.Day(now).Year)
            : programme.Steps.SelectMany(s => form.Check(s, answers));
        return [.. Consents(purpose, answers).Concat(problems).Concat(Scope(answers, person)).DistinctBy(p => p.Field)];
    }

    private IEnumerable<FieldProblem> Scope(Answers answers, string person)
    {
        if (directory.Find(answers["unit"]) is { } unit && !directory.Holds(person, Role, unit.Id)) yield return new("unit", "UnitOutOfScope", unit.Name);
    }

    /// <summary>A word that is neither yes nor no must not count as either.</summary>
    private IEnumerable<FieldProblem> Consents(ImportPurpose purpose, Answers answers) => ImportColumns.Fields(programme, purpose)
        .Where(f => f.Kind == FieldKind.Consent && answers[f.Id] is { Length: > 0 } said && said != FieldRules.Consented)
        .Select(f => new FieldProblem(f.Id, "NotYesOrNo"));
}
