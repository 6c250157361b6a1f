using System.Globalization;
using DanVanKheo.Functions.Tests.Pages;
using DanVanKheo.Organisations;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Organisations;

/// <summary>A book as a workbook: out and in again the same, faults by sheet and row.</summary>
public sealed class BookFilesTests
{
    private static readonly DateOnly Today = new(2027, 7, 1);
    private static readonly OrganisationBook Sample = BookJson.Read(File.ReadAllBytes(Path.Combine(AppBuild.RepositoryRoot(), "programmes", "sample-bloc.json")), [], Today).Book!;

    private static OrganisationBook Full => Reorganising.Apply(
        BookChanges.Report(BookChanges.Rename(Sample, "tinh-doan", "Đảng ủy cơ quan Tỉnh đoàn (mới)", new(2026, 1, 1), "=1+1"), "k1", new(2025) { PartyMembers = 2172, YouthUnits = 0 }),
        new(Today, "QĐ 12", ["cuc-thue"], [new("", "Đảng ủy Thuế", 0.7m), new("so-ke-hoach", "", 0.3m)], true)) with
    {
        Labels = [new(OrganisationKind.SubBloc, new("Khối", "Group"))],
    };

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void A_workbook_is_written_and_read_the_same(string language)
    {
        var reading = BookFiles.Read(BookWorkbook.Write(Full, language), [], Today);
        Assert.Empty(reading.Faults);
        Assert.Equal(BookJsonWriter.Write(Full), BookJsonWriter.Write(reading.Book!));
    }

    [Fact]
    public void Faults_name_the_sheet_and_the_row()
    {
        var bad = Full with { People = [.. Full.People.Select((p, at) => at == 2 ? p with { Organisation = "nowhere" } : p)] };
        var fault = Assert.Single(BookFiles.Read(BookWorkbook.Write(bad, "vi"), [], Today).Errors);
        Assert.Equal(("people", 4, "UnknownOrganisation"), (fault.Section, fault.Line, fault.Code));
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 5 }, "NotWorkbook")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46 }, "NotJson")]
    [InlineData(new byte[0], "NotJson")]
    [InlineData(new byte[] { 0x5B, 0x5D }, "NotObject")]
    public void What_is_no_such_file_is_refused(byte[] file, string code) => Assert.Equal(code, Assert.Single(BookFiles.Read(file, [], Today).Errors).Code);

    [Fact]
    public void Nothing_that_old_dossiers_name_is_forgotten()
    {
        var less = Sample with { Organisations = [.. Sample.Organisations.Where(o => o.Id != "cuc-thue")], Duties = [.. Sample.Duties.Where(d => d.Organisation != "cuc-thue")], People = [.. Sample.People.Where(p => p.Organisation != "cuc-thue")] };
        var reading = BookImport.Check(Sample, new(less, []), Today);
        Assert.Null(reading.Book);
        Assert.Equal(["Forgotten cuc-thue", "ForgottenPerson bt-thue", "ForgottenPerson pbt-thue"], reading.Errors.Select(f => $"{f.Code} {f.Details[0]}"));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_role_of_the_sample_has_a_name(string language)
    {
        var culture = language == "vi" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        var texts = TextsTests.Read(TextsTests.ResourceFiles().Single(f => f.EndsWith(".OrganisationTexts", StringComparison.Ordinal)), culture);
        Assert.All(Sample.Duties.Select(d => d.Role).Distinct(), role => Assert.Contains("Role." + role, texts.Keys));
    }
}
