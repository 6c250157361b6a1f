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
        var condition = FieldCondition.Parse(field.When!);
        Assert.Subset(DefaultProgramme.Field(condition.Field).Options!.Select(o => o.Value).ToHashSet(), condition.Values.ToHashSet());
    });

    [Fact]
    public void Variants_stand_for_each_field_of_work() => Assert.All((FormField[])[DefaultProgramme.Field("content"), DefaultProgramme.Field("skill")], field =>
        Assert.Equal(DefaultProgramme.Field("field").Options!.Select(o => "field=" + o.Value), field.Variants.Select(v => v.When)));

    // domain.md §1.2 e: 5 + 6 (and a lead sentence that is a content itself) + 4 + 5.
    [Fact]
    public void The_lines_of_content_are_those_of_the_guidance() => Assert.Equal([5, 7, 4, 5], DefaultProgramme.Field("content").Variants.Select(v => v.Options!.Count));

    [Fact]
    public void Dates_compare_with_a_date() =>
        Assert.All(Programme.Fields.Where(f => f.NotBefore is not null), f => Assert.Equal(FieldKind.Date, DefaultProgramme.Field(f.NotBefore!).Kind));

    [Fact]
    public void Every_choice_offers_something() =>
        Assert.All(Programme.Fields.Where(f => f.Kind is FieldKind.Choice or FieldKind.Choices), f => Assert.True(f.OptionsFrom is not null || f.Options is { Count: > 1 } || f.Variants.All(v => v.Options is { Count: > 1 })));

    [Fact]
    public void Every_text_exists_in_both_languages()
    {
        IEnumerable<LocalText> texts = [Programme.Name, .. Programme.Awards.Select(a => a.Name), .. Programme.Steps.Select(s => s.Title),
            .. Programme.Fields.SelectMany(f => (IEnumerable<LocalText?>)[f.Label, f.Hint, .. (f.Options ?? []).Select(o => o.Label), .. f.Variants.SelectMany(v => (IEnumerable<LocalText?>)[v.Label, v.Hint, .. (v.Options ?? []).Select(o => o.Label)])]).OfType<LocalText>()];
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
