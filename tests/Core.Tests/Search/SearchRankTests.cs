using DanVanKheo.Dossiers;
using DanVanKheo.Search;

namespace DanVanKheo.Tests.Search;

public sealed class SearchRankTests
{
    private static readonly NumberSet None = NumberSet.None;

    [Fact]
    public void All_words_in_the_name_come_before_unit_and_person_and_these_before_the_text()
    {
        var one = new WordSets(NumberSet.Of(9), NumberSet.Of(1, 2), NumberSet.Of(3), NumberSet.Of(4, 1));
        var two = new WordSets(NumberSet.Of(9), NumberSet.Of(1, 3), NumberSet.Of(2), NumberSet.Of(4, 5));
        var tiers = SearchRank.Of([one, two]);
        Assert.Equal(["9", "1", "3 2", "4"], tiers.Select(t => string.Join(' ', t.Descending)));
    }

    [Fact]
    public void A_dossier_without_one_of_the_words_is_not_found() =>
        Assert.All(SearchRank.Of([new(None, NumberSet.Of(1), None, None), new(None, NumberSet.Of(2), None, None)]), t => Assert.True(t.IsEmpty));

    [Fact]
    public void No_words_find_nothing() => Assert.Empty(SearchRank.Of([]));

    [Fact]
    public void Pages_go_by_tier_and_then_from_the_newest()
    {
        var found = new Dictionary<SearchBlock, IReadOnlyList<NumberSet>>
        {
            [new(2026, 0)] = [None, NumberSet.Of(7), None, NumberSet.Of(8)],
            [new(2027, 0)] = [None, NumberSet.Of(1, 2), None, None],
            [new(2027, 1)] = [None, None, None, NumberSet.Of(5)],
        };
        var page = SearchHits.Page(found, 0, 4, false);
        Assert.Equal(5, page.Total);
        Assert.Equal(["DVK-2027-0002", "DVK-2027-0001", "DVK-2026-0007", "DVK-2027-8197"], page.Codes.Select(c => c.ToString()));
        Assert.Equal(["DVK-2026-0008"], SearchHits.Page(found, 4, 4, false).Codes.Select(c => c.ToString()));
    }

    [Theory]
    [InlineData(1, 0, 1)]
    [InlineData(8191, 0, 8191)]
    [InlineData(8192, 1, 0)]
    [InlineData(100_000, 12, 1696)]
    public void A_number_has_its_place_in_a_block(int number, int block, int place)
    {
        var code = new DossierCode(2027, number);
        Assert.Equal(new SearchBlock(2027, block), SearchBlock.Of(code));
        Assert.Equal(place, SearchBlock.PlaceOf(code));
        Assert.Equal(code, SearchBlock.Of(code).Code(place));
        Assert.Equal(SearchBlock.Of(code), SearchBlock.Parse(SearchBlock.Of(code).ToString()));
    }

    [Fact]
    public void What_a_dossier_no_longer_says_is_taken_out()
    {
        var before = new WordSets(None, NumberSet.Of(1, 2), NumberSet.Of(2), None);
        var after = before.With(new Dictionary<int, SearchFields> { [2] = SearchFields.Text, [3] = SearchFields.Name | SearchFields.People });
        Assert.Equal([3, 1], after.Name.Descending);
        Assert.Equal([3], after.People.Descending);
        Assert.Equal([2], after.Text.Descending);
    }
}
