using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>What a change would do, before anything is written.</summary>
/// <param name="Problems">What was typed wrong, field by field.</param>
/// <param name="Faults">What the changed book would break.</param>
/// <param name="Vacancies">Who would be left with nobody.</param>
public sealed record BookTrial(OrganisationBook After, IReadOnlyList<FieldProblem> Problems, IReadOnlyList<BookFault> Faults, IReadOnlyList<Vacancy> Vacancies, BookDifference Difference)
{
    public bool MayBeWritten => Problems.Count + Faults.Count + Vacancies.Count == 0 && !Difference.IsEmpty;

    /// <param name="needed">Roles that somebody must hold for every unit.</param>
    public static BookTrial Of(BookForm form, OrganisationBook book, string subject, IReadOnlyDictionary<string, string> typed, IReadOnlyCollection<string> needed, DateOnly today)
    {
        var input = new BookInput(typed);
        var after = Apply(form, book, subject, input);
        if (input.Problems.Count > 0) return new(book, input.Problems, [], [], BookDifference.Between(book, book));
        IReadOnlyList<BookFault> faults = [.. BookReader.Read(BookLines.Of(after), [], today).Errors];
        return new(after, [], faults, faults.Count > 0 ? [] : BookGuard.NewVacancies(book, after, needed, today, form.Day(input, today)), BookDifference.Between(book, after));
    }

    /// <summary>A rule that says no belongs to the day that was typed: another day may hold.</summary>
    private static OrganisationBook Apply(BookForm form, OrganisationBook book, string subject, BookInput input)
    {
        try
        {
            return form.Apply(book, subject, input);
        }
        catch (RuleBroken broken)
        {
            input.Refuse(form.Fields.FirstOrDefault(f => f.Id == "on")?.Id ?? form.Fields[0].Id, broken.Code, [.. broken.Details]);
            return book;
        }
    }
}
