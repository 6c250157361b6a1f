namespace DanVanKheo.Organisations;

public sealed class MoveForm : BookForm
{
    public override string Act => "chuyen";

    public override IReadOnlyList<BookField> Fields { get; } = [new("parent", BookFieldKind.Organisation), .. BookField.Dated];

    public override string? NameOf(OrganisationBook book, string subject) => NameOfOrganisation(book, subject);

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var (parent, on, basis) = (input.Text("parent"), input.Day("on"), input.Text("basis"));
        return input.Problems.Count > 0 ? book : BookChanges.Move(book, subject, parent, on, basis);
    }
}
