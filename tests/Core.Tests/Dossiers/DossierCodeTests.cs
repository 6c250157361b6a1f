using DanVanKheo.Dossiers;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Dossiers;

public sealed class DossierCodeTests
{
    [Theory]
    [InlineData("DVK-2027-0042", 2027, 42)]
    [InlineData("  dvk-2027-0042\t", 2027, 42)]
    [InlineData("Dvk-2027-9999999", 2027, 9999999)]
    [InlineData("DVK-2027-00042", 2027, 42)]
    public void Codes_are_read_as_people_type_them(string typed, int year, int number)
    {
        Assert.True(DossierCode.TryParse(typed, out var code));
        Assert.Equal(new DossierCode(year, number), code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("DVK-2027-42")]
    [InlineData("DVK-27-0042")]
    [InlineData("DVK-2027-0042-1")]
    [InlineData("DVK-2027-12345678")]
    [InlineData("DVK 2027 0042")]
    [InlineData("DVK-２０２７-００４２")]
    [InlineData("DVK-٢٠٢٧-٠٠٤٢")]
    [InlineData("DVK-2027-0042\n\0")]
    [InlineData("../DVK-2027-0042")]
    public void Anything_else_is_no_code(string? typed)
    {
        Assert.False(DossierCode.TryParse(typed, out var code));
        Assert.Equal(default, code);
    }

    [Fact]
    public void What_is_written_is_read_again() => Prop.ForAll(
        Gen.Choose(1, 9999).Zip(Gen.Choose(0, 9_999_999), (year, number) => new DossierCode(year, number)).ToArbitrary(),
        code => DossierCode.TryParse(code.ToString(), out var read) && read == code).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Prop.ForAll(NastyText.Any, text => !DossierCode.TryParse(text, out var code) || code.Number >= 0).QuickCheckThrowOnFailure();
}
