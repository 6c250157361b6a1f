using DanVanKheo.Search;

namespace DanVanKheo.Tests.Search;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("truong", "truong", 0)]
    [InlineData("truog", "truong", 1)]
    [InlineData("truonng", "truong", 1)]
    [InlineData("trunog", "truong", 1)]
    [InlineData("truomg", "truong", 1)]
    [InlineData("phongnha", "phomgnah", 2)]
    [InlineData("", "abc", 3)]
    public void Slips_are_counted(string typed, string meant, int slips)
    {
        Assert.Equal(slips, Spelling.Distance(typed, meant));
        Assert.Equal(slips, Spelling.Distance(meant, typed));
    }

    [Theory]
    [InlineData("an", 0)]
    [InlineData("dan", 1)]
    [InlineData("truong", 1)]
    [InlineData("phongnha", 2)]
    [InlineData("phongnhakebang12", 0)]
    [InlineData("chuyendoisophongnha", 1)]
    [InlineData("2027", 0)]
    public void Short_words_and_numbers_are_taken_as_they_are(string word, int slips) => Assert.Equal(slips, Spelling.Forgiven(word));

    [Theory]
    [InlineData("truog", "truong")]
    [InlineData("trunog", "truong")]
    [InlineData("dsn", "dan")]
    [InlineData("phomgnah", "phongnha")]
    [InlineData("xphongnhax", "phongnha")]
    public void Words_within_the_slips_forgiven_share_a_form(string typed, string meant) => Assert.True(Spelling.Forms(typed).Overlaps(Spelling.Forms(meant)));

    [Fact]
    public void The_forms_of_a_word_are_few()
    {
        Assert.Empty(Spelling.Forms("an"));
        Assert.Equal(["dan", "an", "dn", "da"], Spelling.Forms("dan"));
        Assert.InRange(Spelling.Forms("abcdefghijklmn").Count, 1, 106);
        Assert.InRange(Spelling.Forms(new string([.. Enumerable.Range('a', 20).Select(c => (char)c)])).Count, 1, 21);
    }
}
