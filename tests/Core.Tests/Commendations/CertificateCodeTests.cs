using DanVanKheo.Commendations;
using FsCheck;
using FsCheck.Fluent;

namespace DanVanKheo.Tests.Commendations;

public sealed class CertificateCodeTests
{
    [Fact]
    public void What_is_printed_is_read_again_however_it_is_typed() => Prop.ForAll(
        Gen.Choose(0, 255).Select(i => (byte)i).ArrayOf(8).ToArbitrary(),
        random =>
        {
            var code = CertificateCode.From(random);
            return code.Length == 9 && code[4] == '-' && !code.Any(c => c is '0' or '1' or 'I' or 'L' or 'O' or 'U')
                && ((string[])[code, code.ToLowerInvariant(), code.Replace("-", "", StringComparison.Ordinal), $" {code[..4]} {code[5..]} "]).All(typed => CertificateCode.Parse(typed) == code);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2345-678")]
    [InlineData("2345-67890")]
    [InlineData("2345-678O")]
    [InlineData("2345-6780")]
    [InlineData("2345-678I")]
    [InlineData("2345-678ế")]
    [InlineData("２345-6789")]
    [InlineData("2345'or'9")]
    public void Anything_else_is_no_code(string? typed) => Assert.Null(CertificateCode.Parse(typed));

    [Fact]
    public void No_text_makes_the_reader_throw() => Prop.ForAll(NastyText.Any, text => CertificateCode.Parse(text) is null or { Length: 9 }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(5, "05-QĐ/ĐUK")]
    [InlineData(10, "10-QĐ/ĐUK")]
    [InlineData(123, "123-QĐ/ĐUK")]
    public void Numbers_below_ten_have_two_digits_and_no_colon(int number, string full) => Assert.Equal(
        full,
        new CommendationDecision("DVK-2027-0042", number, "ĐUK", "2025-2030", new("giay-khen", new(2027, 6, 1), "bi-thu"), "2345-6789", default).FullNumber);
}
