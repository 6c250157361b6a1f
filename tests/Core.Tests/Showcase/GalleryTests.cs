using DanVanKheo.Dossiers;
using DanVanKheo.Showcase;
using Xunit;

namespace DanVanKheo.Tests.Showcase;

public sealed class GalleryTests
{
    private static readonly DateTimeOffset Day = new(2027, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly GalleryItem[] Items =
    [
        new(new(2026, 1), WorkField.Economy, "a", 2026, Day.AddYears(-1)),
        new(new(2027, 1), WorkField.Economy, "a", 2027, Day),
        new(new(2027, 2), WorkField.Economy, "b", 2027, Day.AddDays(1), Featured: 2),
        new(new(2027, 3), WorkField.CultureSociety, "b", 2027, Day.AddDays(2)),
        new(new(2027, 4), WorkField.CultureSociety, "b", 2027, Day.AddDays(2), Featured: 1),
    ];

    private static readonly Gallery All = new(Items);

    [Fact]
    public void The_featured_stand_first_in_their_order_and_then_the_latest() =>
        Assert.Equal([4, 2, 3, 1, 1], All.Of(GalleryChoice.Everything).Select(i => i.Code.Number));

    [Theory]
    [InlineData("Economy", "", "", 3)]
    [InlineData("Economy", "a", "", 2)]
    [InlineData("Economy", "a", "2027", 1)]
    [InlineData("", "b", "", 3)]
    [InlineData("", "", "2026", 1)]
    [InlineData("DefenceSecurity", "", "", 0)]
    [InlineData("economy", "", "", 5)]
    [InlineData("0", "", "", 5)]
    [InlineData("", "", "-2027", 5)]
    [InlineData("", "", "hai nghìn", 5)]
    public void An_address_chooses_and_what_is_no_choice_chooses_everything(string field, string unit, string year, int found) =>
        Assert.Equal(found, All.Of(GalleryChoice.Read(field, unit, year)).Count);

    [Fact]
    public void Each_question_counts_what_the_other_questions_leave()
    {
        var choice = GalleryChoice.Read("Economy", "a", null);
        Assert.Equal(new Dictionary<WorkField, int> { [WorkField.Economy] = 2 }, All.Counts(choice with { Field = null }, i => i.Field));
        Assert.Equal(new Dictionary<string, int> { ["a"] = 2, ["b"] = 1 }, All.Counts(choice with { Unit = "" }, i => i.Unit));
        Assert.Equal(new Dictionary<int, int> { [2026] = 1, [2027] = 1 }, All.Counts(choice with { Year = null }, i => i.Year));
    }

    [Fact]
    public void Every_count_is_what_choosing_it_would_show()
    {
        foreach (var choice in (GalleryChoice[])[GalleryChoice.Everything, new(WorkField.Economy, "", null), new(null, "b", 2027)])
        {
            foreach (var (unit, count) in All.Counts(choice with { Unit = "" }, i => i.Unit)) Assert.Equal(count, All.Of(choice with { Unit = unit }).Count);
            foreach (var (year, count) in All.Counts(choice with { Year = null }, i => i.Year)) Assert.Equal(count, All.Of(choice with { Year = year }).Count);
        }
    }

    [Theory]
    [InlineData(null, "", null, "/mo-hinh")]
    [InlineData(WorkField.Economy, "doan khoi&x", 2027, "/mo-hinh?linh-vuc=Economy&don-vi=doan%20khoi%26x&nam=2027")]
    public void The_address_carries_the_choice(WorkField? field, string unit, int? year, string address)
    {
        Assert.Equal(address, new GalleryChoice(field, unit, year).Address());
    }
}
