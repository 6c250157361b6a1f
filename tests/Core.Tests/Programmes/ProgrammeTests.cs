using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Programmes;

/// <summary>The shipped data holds together: every reference inside it points to something.</summary>
public sealed class ProgrammeTests
{
    private static readonly Programme Programme = DefaultProgramme.Programme;

    [Fact]
    public void Ids_are_unique()
    {
        Assert.Distinct(Programme.Fields.Select(f => f.Id));
        Assert.Distinct(Programme.Steps.Select(s => s.Slug));
        Assert.Distinct(Programme.Awards.Select(a => a.Id));
        Assert.Distinct(Programme.Holidays);
    }

    [Fact]
    public void Conditions_point_to_a_choice_of_an_earlier_field() => Assert.All(Programme.Fields.Where(f => f.When is not null), field =>
    {
        var parts = field.When!.Split('=');
        Assert.Contains(parts[1], DefaultProgramme.Field(parts[0]).Options!.Select(o => o.Value));
    });

    [Fact]
    public void Dates_compare_with_a_date() =>
        Assert.All(Programme.Fields.Where(f => f.NotBefore is not null), f => Assert.Equal(FieldKind.Date, DefaultProgramme.Field(f.NotBefore!).Kind));

    [Fact]
    public void Every_choice_offers_something() =>
        Assert.All(Programme.Fields.Where(f => f.Kind == FieldKind.Choice), f => Assert.True(f.OptionsFrom is not null || f.Options is { Count: > 1 }));

    [Fact]
    public void Every_text_exists_in_both_languages()
    {
        IEnumerable<LocalText> texts = [Programme.Name, .. Programme.Awards.Select(a => a.Name), .. Programme.Steps.Select(s => s.Title),
            .. Programme.Fields.SelectMany(f => (IEnumerable<LocalText?>)[f.Label, f.Hint, .. (f.Options ?? []).Select(o => o.Label)]).OfType<LocalText>()];
        Assert.All(texts, t => Assert.False(string.IsNullOrWhiteSpace(t.Vi) || string.IsNullOrWhiteSpace(t.En)));
        Assert.Equal(("Biểu dương", "Public commendation"), (Programme.Awards[0].Name.In("vi"), Programme.Awards[0].Name.In("en")));
    }

    [Fact]
    public void The_half_year_ends_on_15_June() => Assert.Equal(new DateOnly(2027, 6, 15), Programme.HalfYear.In(2027));

    [Fact]
    public void Someone_answers_for_every_stage_of_every_unit() => Assert.All(
        Programme.Route.Stages.SelectMany(s => DefaultProgramme.Directory.Units.Select(u => (s.Role, u.Id))),
        pair => Assert.NotEmpty(DefaultProgramme.Directory.Responsible(pair.Role, pair.Id).Email));
}
