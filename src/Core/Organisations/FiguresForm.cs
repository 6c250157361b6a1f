namespace DanVanKheo.Organisations;

public sealed class FiguresForm : BookForm
{
    private static readonly IReadOnlyList<string> Columns = [.. BookSections.Columns[BookSections.Figures].Skip(2)];

    public override string Act => "so-lieu";

    public override IReadOnlyList<BookField> Fields { get; } = [new("year", BookFieldKind.Number), .. Columns.Select(c => new BookField(c, BookFieldKind.Number, Required: false))];

    public override string? NameOf(OrganisationBook book, string subject) => NameOfOrganisation(book, subject);

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var year = input.Number("year", required: true);
        if (year is not (null or > 1945 and < 2100)) input.Refuse("year", "NotFigure");
        var numbers = Columns.Select(c => input.Number(c)).ToList();
        return input.Problems.Count > 0 ? book : BookChanges.Report(book, subject, new(year!.Value)
        {
            PartyMembers = numbers[0],
            Staff = numbers[1],
            UnionUnits = numbers[2],
            UnionMembers = numbers[3],
            YouthUnits = numbers[4],
            YouthMembers = numbers[5],
            VeteransUnits = numbers[6],
            VeteransMembers = numbers[7],
        });
    }

    public override DateOnly Day(BookInput input, DateOnly today) => today;
}
