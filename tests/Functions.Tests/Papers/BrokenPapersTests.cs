using DanVanKheo.Papers;
using Xunit;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>The linter against papers with one fault each: the fault is found, where it is, and nothing else is.</summary>
public sealed class BrokenPapersTests
{
    public static TheoryData<string> Names => [.. BrokenPapers.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_fault_is_found_in_its_place(string name)
    {
        var broken = BrokenPapers.All.Single(p => p.Name == name);
        var standard = PaperStandards.Find(OwnPapersTests.Paper(broken.Paper).Standard)!;
        var shape = DocxReader.Read(broken.Write(), name);
        var findings = FormatCheck.Check(shape, standard);
        var said = string.Join("; ", findings.Select(f => $"{f.Rule} {f.Part} {f.Paragraph} “{f.Excerpt}” {f.Found}/{f.Expected}"));
        var found = findings.Where(f => f.Rule == broken.Rule && f.Part == broken.Part).ToList();
        Assert.True(found.Count == 1, said);
        Assert.StartsWith(broken.Excerpt, found[0].Excerpt, StringComparison.Ordinal);
        Assert.Equal(standard.Source, found[0].Source);
        if (found[0].Paragraph > 0) Assert.StartsWith(broken.Excerpt, shape.Lines[found[0].Paragraph - 1].Text, StringComparison.Ordinal);
        Assert.True(findings.All(f => f == found[0] || f.Paragraph == found[0].Paragraph || found[0].Paragraph == 0), said);
    }

    [Fact]
    public void There_are_enough_of_them_and_every_rule_has_one()
    {
        Assert.True(BrokenPapers.All.Count >= 25);
        string[] untested = ["BodyMissing", "KindMissing", "PageNumberBelow", "UnderlineUnwanted"];
        Assert.Equal(untested.Order(), FormatCheck.Codes.Distinct().Except(BrokenPapers.All.Select(p => p.Rule)).Order());
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 })]
    public void What_is_no_word_file_is_refused(byte[] file) =>
        Assert.Equal("NotDocx", Assert.Throws<DanVanKheo.Rules.RuleBroken>(() => DocxReader.Read(file, "x.docx")).Code);
}
