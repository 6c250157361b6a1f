using System.Text;
using DanVanKheo.Sheets;

namespace DanVanKheo.Tests.Sheets;

/// <summary>The same list in every encoding offices use, and with everything that separates columns.</summary>
public sealed class SheetTextTests
{
    private const string List = "Số;Tên mô hình\n1;Xe đạp yêu thương cùng em đến trường, giữ vững Tổ quốc ĐÂY";

    /// <summary>Made by another program (iconv), which writes tones as marks behind their letters.</summary>
    private const string Windows1258 = "U/TsO1TqbiBt9CBoacxuaAoxO1hlIPBh8nAgeep1IHRo/fVuZyBj+W5nIGVtIPDq7G4gdHL99cxuZywgZ2n93iB2/d5uZyBU9NIgcXX07GMg0MJZ";

    [Fact]
    public void Every_encoding_gives_the_same_text()
    {
        Assert.Equal(List, SheetText.Decode(Encoding.UTF8.GetBytes(List)));
        Assert.Equal(List, SheetText.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(List)]));
        Assert.Equal(List, SheetText.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(List)]));
        Assert.Equal(List, SheetText.Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(List)]));
        Assert.Equal(List, SheetText.Decode(Encoding.UTF8.GetBytes(List.Normalize(NormalizationForm.FormD))));
        Assert.Equal("", SheetText.Decode([]));
    }

    [Fact]
    public void Windows_1258_composes_its_marks() => Assert.Equal(List, SheetText.Decode(Convert.FromBase64String(Windows1258)));

    [Theory]
    [InlineData("a;b;c\n1;2;3", ';')]
    [InlineData("a,b,c\n1,2,3", ',')]
    [InlineData("a\tb\tc", '\t')]
    [InlineData("Tên, họ;Đơn vị, tổ chức;Cấp", ';')]
    [InlineData("\"Tên; họ\",Đơn vị", ',')]
    [InlineData("DANH SÁCH ĐĂNG KÝ, NĂM 2027\n\nSTT;Tên;Đơn vị", ';')]
    [InlineData("sep=,\na;b,c", ',')]
    [InlineData("một cột", ',')]
    public void The_separator_is_found(string text, char expected) => Assert.Equal(expected, SheetText.Separator(text));

    [Fact]
    public void What_the_file_says_of_itself_is_no_row() => Assert.Equal("a;b\n", SheetText.Body("sep=;\na;b\n"));
}
