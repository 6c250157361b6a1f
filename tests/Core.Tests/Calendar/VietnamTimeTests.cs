using System.Globalization;
using DanVanKheo.Calendar;

namespace DanVanKheo.Tests.Calendar;

public sealed class VietnamTimeTests
{
    [Theory]
    [InlineData("2027-06-15T16:59:59.9999999Z", "2027-06-15")]
    [InlineData("2027-06-15T17:00:00Z", "2027-06-16")]
    [InlineData("2027-06-16T00:00:00+07:00", "2027-06-16")]
    [InlineData("2026-12-31T17:00:00Z", "2027-01-01")]
    [InlineData("2026-12-31T16:59:59Z", "2026-12-31")]
    [InlineData("2028-02-28T17:00:00Z", "2028-02-29")]
    [InlineData("2027-02-28T17:00:00Z", "2027-03-01")]
    [InlineData("2027-01-01T00:30:00-10:00", "2027-01-01")]
    public void The_day_is_the_one_in_Vietnam(string instant, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), VietnamTime.Day(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Fact]
    public void At_is_seven_hours_behind_in_UTC()
    {
        var instant = VietnamTime.At(new(2027, 6, 30), new(17, 0));
        Assert.Equal(new DateTimeOffset(2027, 6, 30, 10, 0, 0, TimeSpan.Zero), instant);
        Assert.Equal(TimeSpan.Zero, instant.Offset);
        Assert.Equal(new DateTimeOffset(2026, 12, 31, 18, 30, 0, TimeSpan.Zero), VietnamTime.At(new(2027, 1, 1), new(1, 30)));
    }

    [Fact]
    public void The_end_of_a_day_is_the_first_instant_of_the_next()
    {
        Assert.Equal(new DateTimeOffset(2024, 6, 15, 17, 0, 0, TimeSpan.Zero), VietnamTime.EndOf(new(2024, 6, 15)));
        Assert.Equal(new DateTimeOffset(2026, 12, 31, 17, 0, 0, TimeSpan.Zero), VietnamTime.EndOf(new(2026, 12, 31)));
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void What_is_shown_does_not_depend_on_the_reader_s_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var instant = new DateTimeOffset(2027, 6, 30, 10, 0, 0, TimeSpan.Zero);
            Assert.Equal("17:00 thứ Tư, 30/06/2027", VietnamTime.Deadline(instant));
            Assert.Equal("17:00 30/06/2027", VietnamTime.Moment(instant));
            Assert.Equal("30/06/2027", VietnamTime.Date(new(2027, 6, 30)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(27, "Chủ nhật")]
    [InlineData(28, "thứ Hai")]
    [InlineData(29, "thứ Ba")]
    [InlineData(30, "thứ Tư")]
    [InlineData(24, "thứ Năm")]
    [InlineData(25, "thứ Sáu")]
    [InlineData(26, "thứ Bảy")]
    public void Weekdays_have_their_names(int day, string name) => Assert.Contains($" {name}, ", VietnamTime.Deadline(VietnamTime.At(new(2027, 6, day), new(17, 0))), StringComparison.Ordinal);
}
