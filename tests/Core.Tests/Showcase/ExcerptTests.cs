using DanVanKheo.Showcase;
using Xunit;

namespace DanVanKheo.Tests.Showcase;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("Dân vận khéo", 12, "Dân vận khéo")]
    [InlineData("Dân vận khéo", 11, "Dân vận…")]
    [InlineData("Dân vận,  khéo\nlà vậy", 10, "Dân vận…")]
    [InlineData("Dân\nvận\tkhéo", 40, "Dân vận khéo")]
    [InlineData("Mộttừdàikhôngcắtđược", 8, "Mộttừdà…")]
    public void A_text_is_cut_between_two_words(string text, int most, string expected)
    {
        Assert.Equal(expected, Excerpt.Of(text, most));
        Assert.True(Excerpt.Of(text, most).Length <= Math.Max(most, text.Length == 0 ? 0 : most));
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var text = string.Concat(Enumerable.Repeat("🌾", 20));
        for (var most = 4; most < 12; most++) Assert.DoesNotContain('\uFFFD', string.Concat(Excerpt.Of(text, most).EnumerateRunes()));
    }

    [Fact]
    public void A_leaflet_never_holds_more_than_its_room_and_a_short_part_leaves_its_share()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("dân", 900));
        var fitted = LeafletText.Fit([("Một", long1), ("Hai", "ngắn"), ("Ba", long1), ("Bốn", long1)], 1000);
        Assert.Equal(["Một", "Hai", "Ba", "Bốn"], fitted.Select(p => p.Heading));
        Assert.True(fitted.Sum(p => p.Text.Length + 60) <= 1000);
        Assert.Equal("ngắn", fitted[1].Text);
        Assert.True(fitted[2].Text.Length > fitted[0].Text.Length, "What the short part left was not used.");
        Assert.All((int[])[0, 2, 3], i => Assert.EndsWith("…", fitted[i].Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_that_would_be_cut_to_nothing_are_left_out() =>
        Assert.True(LeafletText.Fit([.. Enumerable.Range(0, 40).Select(i => ($"{i}", new string('d', 300)))], 1000).Sum(p => p.Text.Length + 60) <= 1000);
}
