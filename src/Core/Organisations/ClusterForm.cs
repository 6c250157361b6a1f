namespace DanVanKheo.Organisations;

public sealed class ClusterForm : BookForm
{
    public override string Act => "cum";

    public override IReadOnlyList<BookField> Fields { get; } = [new("cluster", BookFieldKind.Cluster, Required: false), .. BookField.Dated];

    public override string? NameOf(OrganisationBook book, string subject) => NameOfOrganisation(book, subject);

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var (cluster, on, basis) = (input.Optional("cluster"), input.Day("on"), input.Text("basis"));
        return input.Problems.Count > 0 ? book : BookChanges.Join(book, subject, cluster, on, basis);
    }
}
