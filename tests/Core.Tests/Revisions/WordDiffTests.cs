using System.Diagnostics;
using DanVanKheo.Revisions;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Revisions;

public sealed class WordDiffTests
{
    private static readonly Gen<string> Sentences = Gen.Elements("xe", "đạp", "trao", "vận động").ArrayOf().Select(words => string.Join(' ', words));

    /// <summary>Before, after, what is shown: [-removed-] and {+added+}.</summary>
    [Theory]
    [InlineData("", "", "")]
    [InlineData("Trao 200 xe đạp", "Trao 200 xe đạp", "Trao 200 xe đạp")]
    [InlineData("Trao 200 xe đạp", "Trao 120 xe đạp", "Trao [-200-]{+120+} xe đạp")]
    [InlineData("", "Mới có", "{+Mới có+}")]
    [InlineData("Bỏ đi", "", "[-Bỏ đi-]")]
    [InlineData("Vận động nhiều hộ", "Vận động 120 hộ dân", "Vận động [-nhiều-]{+120+} hộ{+ dân+}")]
    [InlineData("hai ba việc", "bốn năm việc", "[-hai ba-]{+bốn năm+} việc")]
    [InlineData("một\nhai\nba", "một\nba", "một\n[-hai\n-]ba")]
    [InlineData("hoà", "hòa", "[-hoà-]{+hòa+}")]
    public void Words_are_marked(string before, string after, string shown)
    {
        var parts = WordDiff.Compare(before, after);
        Assert.Equal(Side(parts, DiffKind.Added), before);
        Assert.Equal(Side(parts, DiffKind.Removed), after);
        Assert.Equal(shown, Show(parts));
    }

    [Fact]
    public void Both_texts_can_be_read_back_whatever_was_typed() => Prop.ForAll(
        NastyText.Texts.Zip(NastyText.Texts, (one, two) => (one, two)).ToArbitrary(),
        texts =>
        {
            var parts = WordDiff.Compare(texts.one, texts.two);
            return Side(parts, DiffKind.Added) == texts.one && Side(parts, DiffKind.Removed) == texts.two && parts.All(p => p.Text.Length > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Runs_of_one_kind_are_one_part() => Prop.ForAll(
        Sentences.Zip(Sentences, (one, two) => (one, two)).ToArbitrary(),
        words =>
        {
            var parts = WordDiff.Compare(words.one, words.two);
            return parts.Zip(parts.Skip(1)).All(pair => pair.First.Kind != pair.Second.Kind);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_longest_answers_compare_in_no_time()
    {
        var before = string.Concat(Enumerable.Range(0, 750).Select(i => $"t{i % 7} ")).Trim();
        var after = string.Concat(Enumerable.Range(0, 750).Select(i => $"t{i % 5} ")).Trim();
        var watch = Stopwatch.StartNew();
        var parts = WordDiff.Compare(before, after);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{watch.Elapsed}");
        Assert.Equal(after, Side(parts, DiffKind.Removed));
    }

    [Fact]
    public void A_text_beyond_every_limit_is_shown_as_replaced_but_for_its_ends()
    {
        var before = "Đầu " + string.Join(' ', Enumerable.Range(0, 4000)) + " cuối";
        var after = "Đầu " + string.Join(' ', Enumerable.Range(5000, 4000)) + " cuối";
        var parts = WordDiff.Compare(before, after);
        Assert.Equal([DiffKind.Same, DiffKind.Removed, DiffKind.Added, DiffKind.Same], parts.Select(p => p.Kind));
        Assert.Equal((before, after), (Side(parts, DiffKind.Added), Side(parts, DiffKind.Removed)));
    }

    private static string Side(IEnumerable<DiffPart> parts, DiffKind without) => string.Concat(parts.Where(p => p.Kind != without).Select(p => p.Text));

    private static string Show(IEnumerable<DiffPart> parts) => string.Concat(parts.Select(p => p.Kind switch
    {
        DiffKind.Removed => $"[-{p.Text}-]",
        DiffKind.Added => $"{{+{p.Text}+}}",
        _ => p.Text,
    }));
}
