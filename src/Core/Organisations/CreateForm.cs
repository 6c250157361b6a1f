namespace DanVanKheo.Organisations;

/// <summary>A new organisation below the subject.</summary>
public sealed class CreateForm : BookForm
{
    public override string Act => "tao-moi";

    public override IReadOnlyList<BookField> Fields { get; } =
        [new("name", BookFieldKind.Line), new("kind", BookFieldKind.Kind), new("level", BookFieldKind.Level, Required: false), new("symbol", BookFieldKind.Line, Required: false), new("parent", BookFieldKind.Organisation, Required: false), .. BookField.Dated];

    public override IReadOnlyDictionary<string, string> Start(OrganisationBook book, string subject) => new Dictionary<string, string> { ["parent"] = subject };

    public override string? NameOf(OrganisationBook book, string subject) => subject.Length == 0 ? "" : NameOfOrganisation(book, subject);

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var (name, kind, level) = (input.Text("name"), input.Choice<OrganisationKind>("kind"), input.Choice<OrganisationLevel>("level", required: false));
        var (on, basis, parent) = (input.Day("on"), input.Text("basis"), input.Optional("parent"));
        if (input.Problems.Count > 0) return book;
        return BookChanges.Create(book, new(OrganisationIds.From(name, book), kind!.Value, [new(name, on, null, basis)], input.Optional("symbol"))
        {
            Level = level ?? kind.Value.Level(),
            From = on,
            Parents = parent is null ? [] : [new(parent, on, null, basis)],
        });
    }
}
