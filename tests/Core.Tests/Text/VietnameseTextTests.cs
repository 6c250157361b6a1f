using System.Text;
using DanVanKheo.Text;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Text;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Đổi mới", "doi moi")]
    [InlineData("ĐỔI MỚI", "doi moi")]
    [InlineData("Hoà bình", "hoa binh")]
    [InlineData("Hòa bình", "hoa binh")]
    [InlineData("Mẹ đỡ đầu-Kết nối yêu thương", "me do dau ket noi yeu thuong")]
    [InlineData("Thi đua “Dân vận khéo”", "thi dua dan van kheo")]
    [InlineData("  Nghệ   An ", "nghe an")]
    [InlineData("ư Ư ơ Ơ ă Ă â Â ê Ê ô Ô đ Đ", "u u o o a a a a e e o o d d")]
    [InlineData("ặ ẫ ỹ ỵ ổ ỡ ử ự ế ệ", "a a y y o o u u e e")]
    [InlineData("NQ 08-NQ/ĐUK", "nq 08 nq duk")]
    [InlineData("Quý IV/2027", "quy iv 2027")]
    [InlineData("🚲 xe đạp", "xe dap")]
    [InlineData("", "")]
    [InlineData("- ! …", "")]
    public void Fold_gives_the_search_form(string text, string folded)
    {
        Assert.Equal(folded, VietnameseText.Fold(text));
        Assert.Equal(folded, VietnameseText.Fold(text.Normalize(NormalizationForm.FormD)));
        Assert.Equal(folded, VietnameseText.Fold(folded));
    }

    [Fact]
    public void Fold_takes_any_text() => Prop.ForAll(NastyText.Any, text => VietnameseText.Fold(text).All(c => c == ' ' || char.IsLetterOrDigit(c))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null, "")]
    [InlineData(" \t\r\n ", "")]
    [InlineData(" một \r\n hai\r\n", "một \n hai")]
    [InlineData("một\rhai", "một\nhai")]
    [InlineData("một\u2028hai\u2029ba\u0085bốn", "một\nhai\nba\nbốn")]
    [InlineData("a\0b\u0007c\u001Bd\u007Fe\u009Ff", "abcdef")]
    [InlineData("tệp\u202Efdp.exe\u202C", "tệpfdp.exe")]
    [InlineData("\u2066a\u2069\u200Eb\u200Fc\u061C", "abc")]
    [InlineData("\u200B\u200B\u200B\u200B\uFEFF\u00AD", "")]
    [InlineData("Đô\u0309i mơ\u0301i", "Đổi mới")]
    [InlineData("e\u0000\u0302\u0301", "ế")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("🚲 xe đạp 👍🏽", "🚲 xe đạp 👍🏽")]
    [InlineData("Mô\uFFFE hình\uFFFF\uFDD0\uD83F\uDFFE", "Mô hình")]
    public void Normalise_gives_the_stored_form(string? typed, string stored) => Assert.Equal(stored, VietnameseText.Normalise(typed));

    [Theory]
    [InlineData("một\r\nhai\t ba\u00A0bốn", "một hai ba bốn")]
    [InlineData("Tên\r\nBcc: ai@example.vn", "Tên Bcc: ai@example.vn")]
    [InlineData(null, "")]
    public void A_line_is_one_line(string? typed, string line) => Assert.Equal(line, VietnameseText.NormaliseLine(typed));

    [Theory]
    [InlineData("", 0)]
    [InlineData("Dân vận khéo", 3)]
    [InlineData(" Dân\nvận\t khéo  2027 ", 4)]
    public void Words_are_syllables(string text, int words) => Assert.Equal(words, VietnameseText.Words(text));

    [Fact]
    public void Normalising_twice_changes_nothing() => Prop.ForAll(NastyText.Any, text =>
    {
        var once = VietnameseText.Normalise(text);
        return once == VietnameseText.Normalise(once) && once.IsNormalized(NormalizationForm.FormC);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_control_or_format_character_is_ever_stored() => Prop.ForAll(NastyText.Any, text =>
        VietnameseText.Normalise(text).EnumerateRunes().All(r => r.Value is '\n' or '\t' || (!Rune.IsControl(r) && Rune.GetUnicodeCategory(r) != System.Globalization.UnicodeCategory.Format)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_control_character_is_dropped_or_ends_a_line()
    {
        for (var c = '\0'; c <= '\u009F'; c++)
        {
            if (!char.IsControl(c)) continue;
            var stored = VietnameseText.Normalise($"a{c}b");
            Assert.Contains(stored, (string[])["ab", "a\nb", "a\tb"]);
            Assert.Equal(c == '\t', stored == "a\tb");
        }
    }

    [Fact]
    public void A_line_never_breaks_a_header() => Prop.ForAll(NastyText.Any, text => !VietnameseText.NormaliseLine(text).Any(char.IsControl)).QuickCheckThrowOnFailure();
}
