namespace DanVanKheo.Organisations;

/// <summary>Somebody leaves office; the day asked is the last one.</summary>
public sealed class LeaveForm : BookForm
{
    public override string Act => "thoi-nhiem-vu";

    public override bool IsAboutPeople => true;

    public override IReadOnlyList<BookField> Fields { get; } = [new("last", BookFieldKind.Day)];

    public override string? NameOf(OrganisationBook book, string subject) => book.People.FirstOrDefault(p => p.Id == subject && p.To is null)?.FullName;

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var last = input.Day("last");
        return input.Problems.Count > 0 ? book : PeopleChanges.Leave(book, subject, last);
    }

    public override DateOnly Day(BookInput input, DateOnly today) => input.OptionalDay("last")?.AddDays(1) ?? today;
}
