using DanVanKheo.Calendar;
using DanVanKheo.Commendations;
using DanVanKheo.Programmes;
using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Organisations;

/// <summary>What a form about organisations offers, and what a change that was typed would do; for the pages and for programs.</summary>
public sealed class BookTrials(OrganisationBook book, OrganisationDirectory directory, ProgrammeShelf programmes, BookStore store, TimeProvider clock)
{
    /// <summary>Nothing is written. A choice that the form does not offer is a problem of its field.</summary>
    /// <param name="typed">By the ids of the form's fields.</param>
    public BookTrial Of(StoredBook read, BookForm form, string subject, IReadOnlyDictionary<string, string> typed) => Unoffered(form, typed) is { Count: > 0 } unoffered
        ? new(read.Book, unoffered, [], [], BookDifference.Between(read.Book, read.Book))
        : BookTrial.Of(form, read.Book, subject, typed, store.Needed, VietnamTime.Day(clock.GetUtcNow()));

    /// <summary>A file tried against the book as it is.</summary>
    public BookReading Of(StoredBook read, byte[] file)
    {
        var today = VietnamTime.Day(clock.GetUtcNow());
        return BookImport.Check(read.Book, BookFiles.Read(file, store.Needed, today), today);
    }

    /// <summary>Everything beside the fields that is in the way, in words.</summary>
    public static IReadOnlyList<string> Faults(BookTrial trial, OrganisationWords words) =>
    [
        .. trial.Faults.Select(words.Fault),
        .. trial.Vacancies.Select(v => words.Text("Change.Vacancy", words.Role(v.Role), v.Unit.Name, words.Day(v.Day))),
        .. trial.Problems.Count == 0 && trial.Difference.IsEmpty ? [words.Text("Change.Nothing")] : Array.Empty<string>(),
    ];

    /// <summary>What the log keeps of a change.</summary>
    public static string Detail(string subject, BookTrial trial, OrganisationWords words) =>
        $"{subject}\n{string.Join("\n", trial.Difference.Added.Select(l => "+ " + words.Line(l)).Concat(trial.Difference.Removed.Select(l => "- " + words.Line(l))))}";

    /// <summary>Null for a field that is typed.</summary>
    public IReadOnlyList<Choice>? Options(BookField field, string language)
    {
        var words = new OrganisationWords(book, programmes, language);
        return field.Kind switch
        {
            BookFieldKind.Organisation => Named([.. directory.Organisations.Where(o => o.Kind != OrganisationKind.EmulationCluster)]),
            BookFieldKind.Cluster => [.. directory.Organisations.Where(o => o.Kind == OrganisationKind.EmulationCluster).Select(o => new Choice(o.Id, o.Name))],
            BookFieldKind.Kind => [.. Enum.GetValues<OrganisationKind>().Where(k => k != OrganisationKind.Province).Select(k => new Choice(k.ToString(), words.Kind(k)))],
            BookFieldKind.Level => [.. Enum.GetValues<OrganisationLevel>().Select(l => new Choice(l.ToString(), words.Level(l)))],
            BookFieldKind.Role => [.. Roles().Select(r => new Choice(r, words.Role(r)))],
            BookFieldKind.WorkField => [.. programmes.Choices("field").Select(o => new Choice(o.Value, o.Label.In(language)))],
            _ => null,
        };
    }

    /// <summary>What a field chooses: an organisation may be typed by its name as it is offered.</summary>
    public string Chosen(BookField field, string typed)
    {
        if (field.Kind != BookFieldKind.Organisation || Options(field, "vi") is not { } options || options.Any(o => o.Value == typed)) return typed;
        var name = VietnameseText.NormaliseLine(typed);
        return options.FirstOrDefault(o => StringComparer.CurrentCultureIgnoreCase.Equals(o.Label, name))?.Value ?? typed;
    }

    /// <summary>Every name once: two of one name are told apart by their ids.</summary>
    private static IReadOnlyList<Choice> Named(IReadOnlyList<Organisation> organisations)
    {
        var names = organisations.CountBy(o => o.Name, StringComparer.CurrentCultureIgnoreCase).ToDictionary(StringComparer.CurrentCultureIgnoreCase);
        return [.. organisations.Select(o => new Choice(o.Id, names[o.Name] > 1 ? $"{o.Name} ({o.Id})" : o.Name))];
    }

    private IReadOnlyList<FieldProblem> Unoffered(BookForm form, IReadOnlyDictionary<string, string> typed) =>
    [
        .. from field in form.Fields
           let value = typed.GetValueOrDefault(field.Id, "")
           where value.Length > 0 && value != BookField.None && Options(field, "vi") is { } options && options.All(o => o.Value != value)
           select new FieldProblem(field.Id, "UnknownChoice"),
    ];

    /// <summary>The roles the route asks for, and those somebody has.</summary>
    private IEnumerable<string> Roles() => programmes.Active.SelectMany(p => p.Route.Stages).Where(s => !s.IsAnsweredBySubmitter).SelectMany(s => s.Escalation.Select(e => e.Role).Prepend(s.Role))
        .Concat(book.Duties.Select(d => d.Role)).Append(Duty.Administrator).Distinct();
}
