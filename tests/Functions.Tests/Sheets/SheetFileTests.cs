using System.Text;
using DanVanKheo.Rules;
using DanVanKheo.Sheets;
using Xunit;

namespace DanVanKheo.Functions.Tests.Sheets;

/// <summary>Files as other programs write them are read for what they say; files that mean harm are refused, or read for what they say.</summary>
public sealed class SheetFileTests
{
    [Fact]
    public void Every_kind_of_cell_is_read()
    {
        const string rows = """
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>trong ô</t></is></c></row>
            <row r="5"><c r="A5" s="1"><v>46447</v></c><c r="B5"><v>46447</v></c><c r="C5" s="2"><v>0.85</v></c><c r="D5"><v>2.9E9</v></c><c r="E5"><v>0.30000000000000004</v></c></row>
            <row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>[1]Sheet1!A1&amp;"x"</f><v>giá trị cũ</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c s="1"><v>-5</v></c></row>
            """;
        const string shared = """<si><t>Tên</t></si><si><r><t>đậm </t></r><r><rPr><b/></rPr><t>và nhạt</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh></si>""";
        var read = Read(RawWorkbook.Of(rows, shared, formats: ["dd/mm/yyyy;@", "0.0%"]));
        Assert.Equal([2, 5, 6], read.Select(r => r.Number));
        Assert.Equal(["Tên", "đậm và nhạt", "", "trong ô"], read[0].Cells);
        Assert.Equal(["01/03/2027", "46447", "85", "2900000000", "0,3"], read[1].Cells);
        Assert.Equal(["1", "#N/A", "giá trị cũ", "2", "", "-5"], read[2].Cells);
    }

    [Fact]
    public void Old_Macintosh_workbooks_count_days_from_1904() =>
        Assert.Equal("01/03/2027", Read(RawWorkbook.Of("<row><c s=\"1\"><v>44985</v></c></row>", properties: "<workbookPr date1904=\"1\"/>", formats: "d/m/yy"))[0][0]);

    [Fact]
    public void Rows_that_claim_the_same_number_stay_two() =>
        Assert.Equal([7, 8, 9], Read(RawWorkbook.Of("<row r=\"7\"/><row r=\"7\"/><row r=\"3\"/>")).Select(r => r.Number));

    [Fact]
    public void Rows_may_be_read_again()
    {
        using var file = SheetFile.Open(RawWorkbook.Of("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>"));
        Assert.Equal(2, file.Sheets[0].Rows.Count());
        Assert.Equal(["1", "2"], file.Sheets[0].Rows.Select(r => r[0]));
        Assert.Equal("Bảng 1", file.Sheets[0].Name);
    }

    [Theory]
    [InlineData("a;\"b\"\"c\nd\";e\n\n1;2;3", "a|b\"c\nd|e", 3)]
    [InlineData("a,b\r\n1,2", "a|b", 2)]
    [InlineData("a\tTên \"khéo\" nhất\n", "a|Tên \"khéo\" nhất", 1)]
    public void Separated_text_is_read(string text, string first, int rows)
    {
        var read = Read(Encoding.UTF8.GetBytes(text));
        Assert.Equal(first, string.Join('|', read[0].Cells));
        Assert.Equal(rows, read[^1].Number);
    }

    [Fact]
    public void What_unpacks_beyond_measure_is_refused_unread()
    {
        var bomb = RawWorkbook.Bomb(300L * 1024 * 1024);
        Assert.InRange(bomb.Length, 1, 3 * 1024 * 1024);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal("SheetTooLarge", Assert.Throws<RuleBroken>(() => Read(bomb)).Code);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 32 * 1024 * 1024);
    }

    [Fact]
    public void What_lies_about_its_size_is_unreadable()
    {
        var file = RawWorkbook.Of(string.Concat(Enumerable.Range(1, 5000).Select(i => $"<row r=\"{i}\"><c><v>{i}</v></c></row>")));
        // The size in the directory at the end: every part says it is of ten bytes.
        for (var i = 0; i < file.Length - 46; i++)
        {
            if (file.AsSpan(i).StartsWith("PK\u0001\u0002"u8)) BitConverter.TryWriteBytes(file.AsSpan(i + 24), 10);
        }

        Assert.Equal("SheetUnreadable", Assert.Throws<RuleBroken>(() => Read(file)).Code);
    }

    [Fact]
    public void A_million_rows_are_passed_one_at_a_time()
    {
        var file = RawWorkbook.Of(string.Concat(Enumerable.Repeat("<row/>", 1_000_000)));
        using var sheets = SheetFile.Open(file);
        GC.Collect();
        var (before, most, count) = (GC.GetTotalMemory(true), 0L, 0);
        foreach (var row in sheets.Sheets[0].Rows)
        {
            Assert.True(row.IsBlank);
            if (++count % 250_000 == 0) most = Math.Max(most, GC.GetTotalMemory(true) - before);
        }

        Assert.Equal(1_000_000, count);
        Assert.InRange(most, long.MinValue, 16 * 1024 * 1024);
    }

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY a \"b\">]>", "<row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row>")]
    [InlineData("<!DOCTYPE worksheet SYSTEM \"file:///etc/hostname\">", "<row/>")]
    [InlineData("", "<row><c><v>1</v></row>")]
    [InlineData("", "<row r=\"một\"/>")]
    [InlineData("", "\u0001")]
    public void Xml_that_is_none_of_ours_is_refused(string doctype, string rows) =>
        Assert.Equal("SheetUnreadable", Assert.Throws<RuleBroken>(() => Read(RawWorkbook.Of(rows, doctype: doctype))).Code);

    public static TheoryData<byte[], string> Others => new()
    {
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "SheetTooOld" },
        { "PK\u0003\u0004 rubbish"u8.ToArray(), "SheetUnreadable" },
        { [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], "SheetUnreadable" },
        { "%PDF-1.7\0\0"u8.ToArray(), "SheetUnreadable" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Other_files_are_told_apart(byte[] file, string code) => Assert.Equal(code, Assert.Throws<RuleBroken>(() => Read(file)).Code);

    [Fact]
    public void A_quote_that_is_never_closed_does_not_eat_the_file() =>
        Assert.Equal("SheetUnreadable", Assert.Throws<RuleBroken>(() => Read(Encoding.UTF8.GetBytes("a;b\n1;\"" + string.Concat(Enumerable.Repeat("dài;\n", 400_000))))).Code);

    private static List<SheetRow> Read(byte[] file)
    {
        using var sheets = SheetFile.Open(file);
        return [.. sheets.Sheets[0].Rows];
    }
}
