namespace DanVanKheo.Organisations;

/// <summary>A new person, or another name, office, unit or address of one who is there.</summary>
public sealed class PersonForm : BookForm
{
    public override string Act => "can-bo";

    public override bool IsAboutPeople => true;

    public override IReadOnlyList<BookField> Fields { get; } =
        [new("fullName", BookFieldKind.Line), new("position", BookFieldKind.Line), new("organisation", BookFieldKind.Organisation), new("email", BookFieldKind.Email)];

    public override IReadOnlyDictionary<string, string> Start(OrganisationBook book, string subject) => book.People.FirstOrDefault(p => p.Id == subject) is { } person
        ? new Dictionary<string, string> { ["fullName"] = person.FullName, ["position"] = person.Position, ["organisation"] = person.Organisation, ["email"] = person.Email }
        : [];

    public override string? NameOf(OrganisationBook book, string subject) => subject.Length == 0 ? "" : book.People.FirstOrDefault(p => p.Id == subject)?.FullName;

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var person = new Person(subject, input.Text("fullName"), input.Text("position"), input.Text("organisation"), input.Text("email"));
        if (person.Email.Length > 0 && (person.Email.Count(c => c == '@') != 1 || person.Email.Contains(' ', StringComparison.Ordinal))) input.Refuse("email", "NotEmail");
        if (book.People.Any(p => p.Id != subject && p.To is null && string.Equals(p.Email, person.Email, StringComparison.OrdinalIgnoreCase))) input.Refuse("email", "EmailTaken");
        if (input.Problems.Count > 0) return book;
        return PeopleChanges.Put(book, subject.Length > 0 ? person : person with { Id = OrganisationIds.OfPerson(person.FullName, book) });
    }
}
