namespace DanVanKheo.Organisations;

public sealed class RenameForm : BookForm
{
    public override string Act => "doi-ten";

    public override IReadOnlyList<BookField> Fields { get; } = [new("name", BookFieldKind.Line), .. BookField.Dated];

    public override IReadOnlyDictionary<string, string> Start(OrganisationBook book, string subject) => new Dictionary<string, string> { ["name"] = NameOf(book, subject) ?? "" };

    public override string? NameOf(OrganisationBook book, string subject) => NameOfOrganisation(book, subject);

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var (name, on, basis) = (input.Text("name"), input.Day("on"), input.Text("basis"));
        return input.Problems.Count > 0 ? book : BookChanges.Rename(book, subject, name, on, basis);
    }
}
