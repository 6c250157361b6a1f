using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using DanVanKheo.Layout;
using DanVanKheo.Rules;
using Xunit;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Every word a reader sees is in a resource file, in both languages.</summary>
public sealed partial class TextsTests
{
    public static TheoryData<string> Files => [.. ResourceFiles()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Both_languages_hold_the_same_keys_and_placeholders(string file)
    {
        var vietnamese = Read(file, CultureInfo.InvariantCulture);
        var english = Read(file, CultureInfo.GetCultureInfo("en"));
        Assert.NotEmpty(vietnamese);
        Assert.Equal(vietnamese.Keys.Order(), english.Keys.Order());
        foreach (var (key, text) in vietnamese)
        {
            Assert.False(string.IsNullOrWhiteSpace(text) || string.IsNullOrWhiteSpace(english[key]), $"{file} {key} is empty");
            Assert.True(Placeholders(text).SequenceEqual(Placeholders(english[key])), $"{file} {key}: the placeholders differ");
            Assert.False(text.Contains('!', StringComparison.Ordinal) || text.Contains("anh/chị", StringComparison.OrdinalIgnoreCase), $"{file} {key}: not our voice");
        }
    }

    [Fact]
    public void No_component_holds_text_of_its_own()
    {
        var components = Directory.GetFiles(Path.Combine(PageRig.Root, "src", "Pages"), "*.razor", SearchOption.AllDirectories);
        Assert.NotEmpty(components);
        foreach (var component in components)
        {
            var markup = Comments().Replace(File.ReadAllText(component), "");
            markup = markup.Split("@code {", StringSplitOptions.None)[0];
            Assert.DoesNotMatch(VietnameseLetters(), markup);
            Assert.False(PlainText().IsMatch(markup), $"{component}: {PlainText().Match(markup).Value}");
        }
    }

    [Fact]
    public void Every_rule_of_the_domain_has_its_sentence()
    {
        var sources = Directory.GetFiles(Path.Combine(PageRig.Root, "src", "Core"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Where(source => source.Contains("RuleBroken(", StringComparison.Ordinal) || source.Contains("FieldProblem", StringComparison.Ordinal));
        var codes = sources.SelectMany(source => CodeLiteral().Matches(source)).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.Contains("ReasonTooShort", codes);
        var known = Read(typeof(RuleTexts).FullName!, CultureInfo.InvariantCulture);
        Assert.All(codes, code => Assert.True(known.ContainsKey($"Rule.{code}"), code));
    }

    [Fact]
    public void A_sentence_names_the_figures_in_the_readers_language()
    {
        var texts = new RuleTexts();
        Assert.Equal("Nhiều nhất 3.000 ký tự; hiện có 3.012. Rút gọn bớt.", texts.Of(new FieldProblem("method", "TooLong", 3000, 3012), "vi"));
        Assert.Equal("At most 3,000 characters; there are 3,012. Shorten it.", texts.Of(new FieldProblem("method", "TooLong", 3000, 3012), "en"));
        Assert.Equal(texts.Of("Unknown", [], "vi"), texts.Of("NeverHeardOf", ["{0}"], "vi"));
    }

    internal static IEnumerable<string> ResourceFiles() => typeof(PageRenderer).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".resources", StringComparison.Ordinal)).Select(name => name[..^".resources".Length]);

    internal static Dictionary<string, string> Read(string file, CultureInfo culture)
    {
        var resources = new ResourceManager(file, typeof(PageRenderer).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        return resources?.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!) ?? [];
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("[ăâđêôơưĂÂĐÊÔƠƯà-ỹÀ-Ỹ]")]
    private static partial Regex VietnameseLetters();

    /// <summary>Two letters or more straight between two tags, without an expression.</summary>
    [GeneratedRegex(@"<(?:p|h\d|a|li|dt|dd|span|strong|button|label|legend|td|th|option|caption|summary)\b[^>@]*>[^<@]*[A-Za-z]{2,}[^<@]*</")]
    private static partial Regex PlainText();

    [GeneratedRegex("(?<!=)\"([A-Z][a-z]+(?:[A-Z][a-z]+)*)\"")]
    private static partial Regex CodeLiteral();
}
