using DanVanKheo.Sheets;

namespace DanVanKheo.Tests.Sheets;

public sealed class SheetColumnTests
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(51, "AZ")]
    [InlineData(52, "BA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16383, "XFD")]
    public void Letters_and_numbers_are_the_same_columns(int column, string name)
    {
        Assert.Equal(name, SheetColumn.Name(column));
        Assert.Equal(column, SheetColumn.Of(name + "12"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("ZZZZ1")]
    [InlineData("XFE1")]
    public void Others_are_none(string? address) => Assert.Null(SheetColumn.Of(address));
}
