namespace DanVanKheo.Organisations;

/// <summary>A duty ends; the day asked is the last one.</summary>
public sealed class EndDutyForm : BookForm
{
    public override string Act => "het-nhiem-vu";

    public override bool IsAboutPeople => true;

    public override IReadOnlyList<BookField> Fields { get; } = [new("last", BookFieldKind.Day)];

    public override string? NameOf(OrganisationBook book, string subject) =>
        Find(book, subject) is { } duty ? $"{book.People.First(p => p.Id == duty.Person).FullName}: {duty.Role}, {book.Organisation(duty.Organisation).Names[^1].Value}" : null;

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var last = input.Day("last");
        return input.Problems.Count > 0 ? book : PeopleChanges.End(book, Find(book, subject)!, last);
    }

    public override DateOnly Day(BookInput input, DateOnly today) => input.OptionalDay("last")?.AddDays(1) ?? today;

    private static Duty? Find(OrganisationBook book, string subject) => book.Duties.FirstOrDefault(d => d.Key == subject);
}
