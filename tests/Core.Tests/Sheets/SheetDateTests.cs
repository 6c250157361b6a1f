using DanVanKheo.Calendar;
using DanVanKheo.Sheets;

namespace DanVanKheo.Tests.Sheets;

/// <summary>Days, typed in the ways Vietnamese offices do, or counted as Excel does.</summary>
public sealed class SheetDateTests
{
    [Theory]
    [InlineData("01/03/2027", "01/03/2027")]
    [InlineData("1/3/2027", "01/03/2027")]
    [InlineData("01-03-2027", "01/03/2027")]
    [InlineData("1.3.2027", "01/03/2027")]
    [InlineData("2027-03-01", "01/03/2027")]
    [InlineData("2027-03-01T00:00:00", "01/03/2027")]
    [InlineData("01/03/2027 12:00:00 AM", "01/03/2027")]
    [InlineData("ngày 01 tháng 3 năm 2027", "01/03/2027")]
    [InlineData("01 tháng 03 năm 2027", "01/03/2027")]
    [InlineData("46447", "01/03/2027")]
    [InlineData("36526", "01/01/2000")]
    public void A_day_is_read(string typed, string expected)
    {
        Assert.True(SheetDate.TryRead(typed, out var day));
        Assert.Equal(expected, VietnamTime.Date(day));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tháng 3/2027")]
    [InlineData("31/02/2027")]
    [InlineData("13/13/2027")]
    [InlineData("2027")]
    [InlineData("200")]
    [InlineData("01/03/27")]
    [InlineData("quý I")]
    public void Anything_else_is_not(string typed) => Assert.False(SheetDate.TryRead(typed, out _));
}
