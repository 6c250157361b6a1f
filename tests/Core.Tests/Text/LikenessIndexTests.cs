using DanVanKheo.Text;

namespace DanVanKheo.Tests.Text;

/// <summary>The index tells the same likeness as comparing two texts does.</summary>
public sealed class LikenessIndexTests
{
    private static readonly string[] Words = ["xe", "đạp", "yêu", "thương", "cùng", "em", "đến", "trường", "bà", "ba", "a", "an", "ana", "anan", "12", "mẹ"];

    [Fact]
    public void The_likest_is_that_of_comparing_each_with_each()
    {
        var (chance, index, known) = (new Random(7), new LikenessIndex(), new List<string>());
        for (var i = 0; i < 400; i++)
        {
            var text = string.Join(' ', Enumerable.Range(0, chance.Next(0, 9)).Select(_ => Words[chance.Next(Words.Length)]));
            var shares = known.ConvertAll(k => Likeness.Of(text, k));
            if (known.Count == 0) Assert.Null(index.Likest(text));
            else Assert.Equal((shares.IndexOf(shares.Max()), shares.Max()), index.Likest(text));
            index.Add(text);
            known.Add(text);
        }
    }

    [Fact]
    public void Texts_without_a_letter_are_like_none()
    {
        var index = new LikenessIndex();
        index.Add("");
        Assert.Equal((0, 0.0), index.Likest(""));
        Assert.Equal((0, 0.0), index.Likest("xe đạp"));
    }
}
