namespace DanVanKheo.Organisations;

/// <summary>A duty for a person: role × unit × field × season, from a day to a day.</summary>
public sealed class GiveDutyForm : BookForm
{
    public override string Act => "giao-nhiem-vu";

    public override bool IsAboutPeople => true;

    public override IReadOnlyList<BookField> Fields { get; } =
        [new("role", BookFieldKind.Role), new("organisation", BookFieldKind.Organisation), new("field", BookFieldKind.WorkField, Required: false), new("season", BookFieldKind.Number, Required: false), new("from", BookFieldKind.Day, Required: false), new("to", BookFieldKind.Day, Required: false)];

    public override IReadOnlyDictionary<string, string> Start(OrganisationBook book, string subject) =>
        new Dictionary<string, string> { ["organisation"] = book.People.FirstOrDefault(p => p.Id == subject)?.Organisation ?? "" };

    public override string? NameOf(OrganisationBook book, string subject) => book.People.FirstOrDefault(p => p.Id == subject)?.FullName;

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        var duty = new Duty(input.Text("role"), input.Text("organisation"), subject)
        {
            Field = input.Optional("field"),
            Season = input.Number("season"),
            From = input.OptionalDay("from"),
            To = input.OptionalDay("to"),
        };
        if (duty.From > duty.To) input.Refuse("to", "BeforeStart", duty.From!.Value.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture));
        return input.Problems.Count > 0 ? book : PeopleChanges.Give(book, duty);
    }

    public override DateOnly Day(BookInput input, DateOnly today) => input.OptionalDay("from") ?? today;
}
