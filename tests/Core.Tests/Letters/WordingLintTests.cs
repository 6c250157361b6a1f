using DanVanKheo.Letters;
using DanVanKheo.Programmes;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Letters;

/// <summary>A slip in a programme's own wording is named with its place before the app starts.</summary>
public sealed class WordingLintTests
{
    private static readonly HashSet<string> Known = ["code", "site", "name", "award"];

    [Fact]
    public void The_programmes_as_shipped_are_clean() => Assert.Empty(WordingLint.Check(DefaultProgramme.Programme, Known));

    [Theory]
    [InlineData("[{code}] Khen thưởng mô hình {name}")]
    [InlineData("[{site}] Khen thưởng")]
    public void A_good_subject_passes(string subject) => Assert.Empty(Faults(new() { Subject = Both(subject) }));

    [Theory]
    [InlineData("{tenMoHinh} được khen", "unknown placeholder {tenMoHinh}")]
    [InlineData("Mô hình {Name}", "unknown placeholder {Name}")]
    [InlineData("Mô hình {}", "unknown placeholder {}")]
    [InlineData("Mô hình {name", "a brace without its partner")]
    [InlineData("Mô hình name}", "a brace without its partner")]
    [InlineData("Xem https://khoi.example.vn", "a letter has one link")]
    [InlineData("  ", "there is no text")]
    public void A_slip_in_a_text_is_named(string text, string fault)
    {
        var faults = Faults(new() { Text = Both(text) });
        Assert.Equal(2, faults.Count);
        Assert.StartsWith("letters.Commendation.text.vi: " + fault, faults[0], StringComparison.Ordinal);
        Assert.StartsWith("letters.Commendation.text.en: " + fault, faults[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Khen thưởng mô hình {name}")]
    [InlineData("{code} Khen thưởng")]
    [InlineData("[{name}] Khen thưởng")]
    public void A_subject_begins_with_what_the_letter_is_about(string subject) =>
        Assert.All(Faults(new() { Subject = Both(subject) }), f => Assert.Contains("a subject begins with", f, StringComparison.Ordinal));

    [Fact]
    public void One_language_may_be_wrong_alone()
    {
        var fault = Assert.Single(Faults(new() { Closing = new("Trân trọng, {name}", "Yours, {nom}") }));
        Assert.Equal("letters.Commendation.closing.en: unknown placeholder {nom}", fault);
    }

    [Theory]
    [InlineData(LetterKind.Commendation, true)]
    [InlineData(LetterKind.Rejected, true)]
    [InlineData(LetterKind.StageApproved, true)]
    [InlineData(LetterKind.OpinionRequest, false)]
    [InlineData(LetterKind.OpinionCode, false)]
    [InlineData(LetterKind.SignInCode, false)]
    [InlineData(LetterKind.Receipt, false)]
    [InlineData(LetterKind.Returned, false)]
    public void Only_results_may_wait_for_an_officer(LetterKind kind, bool may)
    {
        var faults = WordingLint.Check(DefaultProgramme.Programme with { ReviewBeforeSending = [kind] }, Known);
        Assert.Equal(may, faults.Count == 0);
        if (!may) Assert.StartsWith($"reviewBeforeSending: {kind} ", Assert.Single(faults), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Faults(LetterWording wording) =>
        WordingLint.Check(DefaultProgramme.Programme with { Letters = new Dictionary<LetterKind, LetterWording> { [LetterKind.Commendation] = wording } }, Known);

    private static LocalText Both(string text) => new(text, text);
}
