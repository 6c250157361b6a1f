using System.Text;
using DanVanKheo.Search;

namespace DanVanKheo.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("Đổi mới", "doi moi")]
    [InlineData("mới ĐỔI", "moi doi")]
    [InlineData("kỹ thuật", "ki thuat")]
    [InlineData("kĩ thuật", "ki thuat")]
    [InlineData("ngày mai ở Mỹ Thủy", "ngay mai o mi thuy")]
    [InlineData("Số 05-QĐ/ĐUK", "so 5 qd duk")]
    [InlineData("số 0", "so 0")]
    [InlineData("dân vận, dân vận", "dan van")]
    [InlineData("", "")]
    [InlineData("…“”", "")]
    public void Words_are_folded_and_one_spelling_stands_for_two(string typed, string words)
    {
        Assert.Equal(words, string.Join(' ', SearchQuery.Parse(typed, 2027).Words));
        Assert.Equal(words, string.Join(' ', SearchQuery.Parse(typed.Normalize(NormalizationForm.FormD), 2027).Words));
    }

    [Theory]
    [InlineData("DVK-2027-0042", "DVK-2027-0042")]
    [InlineData("dvk 2027 42", "DVK-2027-0042")]
    [InlineData("2026/7", "DVK-2026-0007")]
    [InlineData("0042", "DVK-2027-0042 DVK-2026-0042 DVK-2025-0042 DVK-2024-0042 DVK-2023-0042")]
    [InlineData("DVK 3", "DVK-2027-0003 DVK-2026-0003 DVK-2025-0003 DVK-2024-0003 DVK-2023-0003")]
    [InlineData("42 mô hình", "")]
    [InlineData("12345678", "")]
    public void A_code_is_known_in_every_way_it_is_typed(string typed, string codes) => Assert.Equal(codes, string.Join(' ', SearchQuery.Parse(typed, 2027).Codes));

    [Fact]
    public void Whatever_is_pasted_is_cut()
    {
        var query = SearchQuery.Parse(string.Join(' ', Enumerable.Range(0, 500).Select(i => $"w{i}")), 2027);
        Assert.Equal(SearchQuery.Longest, query.Typed.Length);
        Assert.Equal(SearchQuery.MostWords, query.Words.Count);
        Assert.True(SearchQuery.Parse(null, 2027).IsEmpty);
    }

    [Fact]
    public void A_dossier_stands_under_each_word_with_the_places_it_has()
    {
        var words = SearchWords.Of((SearchFields.Name, "Đổi mới tiếp dân"), (SearchFields.People, "Phường Đổi Mới"), (SearchFields.Text, "tiếp dân hằng tuần"));
        Assert.Equal(SearchFields.Name | SearchFields.People, words["doi"]);
        Assert.Equal(SearchFields.Name | SearchFields.Text, words["dan"]);
        Assert.Equal(SearchFields.Text, words["tuan"]);
        Assert.Equal(SearchWords.Most, SearchWords.Of((SearchFields.Text, string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"w{i}")))).Count);
    }
}
