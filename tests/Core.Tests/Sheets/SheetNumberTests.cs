using DanVanKheo.Sheets;

namespace DanVanKheo.Tests.Sheets;

/// <summary>Figures as offices type them, and as Excel in English shows them.</summary>
public sealed class SheetNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("200", "200")]
    [InlineData("1.200", "1200")]
    [InlineData("2.900.000.000", "2900000000")]
    [InlineData("2,900,000,000", "2900000000")]
    [InlineData("2 900 000", "2900000")]
    [InlineData("2\u00A0900\u00A0000 đồng", "2900000")]
    [InlineData("500.000đ", "500000")]
    [InlineData("1,5", "1,5")]
    [InlineData("1.5", "1,5")]
    [InlineData("1,200", "1,2")]
    [InlineData("0.200", "0,2")]
    [InlineData("1.200,5", "1200,5")]
    [InlineData("1,200,000.50", "1200000,5")]
    [InlineData("85%", "85")]
    [InlineData("-3,25", "-3,25")]
    public void A_figure_is_read(string typed, string expected)
    {
        Assert.True(SheetNumber.TryRead(typed, out var number));
        Assert.Equal(expected, SheetNumber.Write(number));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hai tỷ")]
    [InlineData("12.5.3")]
    [InlineData("1.2027.5")]
    [InlineData("1,2,3")]
    [InlineData("=1+1")]
    [InlineData("12a")]
    [InlineData("01/03/2027")]
    [InlineData("99999999999999999999999999999999")]
    public void Anything_else_is_not(string typed) => Assert.False(SheetNumber.TryRead(typed, out _));
}
