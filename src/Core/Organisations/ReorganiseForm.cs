namespace DanVanKheo.Organisations;

/// <summary>Split, merge, turn over or close. An empty line of the form counts for nothing; no taker at all closes.</summary>
public sealed class ReorganiseForm : BookForm
{
    private static readonly int[] Lines = [1, 2, 3, 4];

    public override string Act => "sap-xep";

    public override IReadOnlyList<BookField> Fields { get; } =
    [
        new("with-1", BookFieldKind.Organisation, Required: false),
        new("with-2", BookFieldKind.Organisation, Required: false),
        .. Lines.SelectMany(n => new BookField[] { new($"taker-{n}", BookFieldKind.Organisation, Required: false), new($"name-{n}", BookFieldKind.Line, Required: false), new($"share-{n}", BookFieldKind.Weight, Required: false) }),
        .. BookField.Dated,
        new("carry", BookFieldKind.Tick, Required: false),
    ];

    public override IReadOnlyDictionary<string, string> Start(OrganisationBook book, string subject) => new Dictionary<string, string> { ["carry"] = "yes" };

    public override string? NameOf(OrganisationBook book, string subject) => NameOfOrganisation(book, subject);

    public override OrganisationBook Apply(OrganisationBook book, string subject, BookInput input)
    {
        IReadOnlyList<string> givers = [subject, .. new[] { input["with-1"], input["with-2"] }.Where(g => g.Length > 0)];
        if (givers.Distinct().Count() < givers.Count) input.Refuse("with-1", "GiverTwice");
        foreach (var giver in givers.Where(g => book.Find(g) is null)) input.Refuse("with-1", "UnknownChoice", giver);
        var plan = new Reorganisation(input.Day("on"), input.Text("basis"), givers, [.. Lines.Select(n => Line(n, input)).OfType<Taker>()], input.Ticked("carry"));
        if (plan.Takers.Count > 0 && Math.Abs(plan.Takers.Sum(t => t.Weight) - 1m) > 0.002m) input.Refuse("share-1", "SharesSum", plan.Takers.Sum(t => t.Weight) * 100m);
        return input.Problems.Count > 0 ? book : Reorganising.Apply(book, plan);
    }

    private static Taker? Line(int n, BookInput input)
    {
        var (taker, name) = (input[$"taker-{n}"], input.Text($"name-{n}", required: false));
        if (taker.Length == 0 && name.Length == 0) return null;
        if (taker.Length > 0 && name.Length > 0) input.Refuse($"name-{n}", "TakerTwice");
        return new(taker, name, input[$"share-{n}"].Length == 0 && OnlyOne(input) ? 1m : input.Share($"share-{n}"));
    }

    private static bool OnlyOne(BookInput input) => Lines.Count(n => input[$"taker-{n}"].Length + input[$"name-{n}"].Length > 0) == 1;
}
