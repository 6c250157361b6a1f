using System.Globalization;
using Microsoft.Azure.Functions.Worker.Extensions.Timer.Schedules;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class CronTests
{
    [Theory]
    [InlineData("0 0 7 1 1,7 *", "2027-01-01T07:00:00", "2027-07-01T07:00:00")]
    [InlineData("0 0 7 1 1,7 *", "2027-01-01T06:59:59", "2027-01-01T07:00:00")]
    [InlineData("*/5 * * * * *", "2027-01-01T00:00:57", "2027-01-01T00:01:00")]
    [InlineData("* * * * * *", "2027-12-31T23:59:59", "2028-01-01T00:00:00")]
    [InlineData("0 */15 * * * *", "2027-01-01T10:45:00", "2027-01-01T11:00:00")]
    [InlineData("0 5/20 * * * *", "2027-01-01T10:46:00", "2027-01-01T11:05:00")]
    [InlineData("30 10-20/5 8 * * *", "2027-01-01T08:15:30", "2027-01-01T08:20:30")]
    [InlineData("0 0 9-17 * * MON-FRI", "2027-01-01T17:00:00", "2027-01-04T09:00:00")]
    [InlineData("0 0 8 * * 1,wed,Friday", "2027-01-04T08:00:00", "2027-01-06T08:00:00")]
    [InlineData("0 0 8 * * 0", "2027-01-04T08:00:00", "2027-01-10T08:00:00")]
    [InlineData("0 0 0 29 2 *", "2027-01-01T00:00:00", "2028-02-29T00:00:00")]
    [InlineData("0 0 0 29 2 *", "2096-03-01T00:00:00", "2104-02-29T00:00:00")]
    [InlineData("0 0 0 29 2 SUN", "2027-01-01T00:00:00", "2032-02-29T00:00:00")]
    [InlineData("0 0 0 31 * *", "2027-01-31T00:00:00", "2027-03-31T00:00:00")]
    [InlineData("0 0 0 13 * FRI", "2027-01-01T00:00:00", "2027-08-13T00:00:00")]
    [InlineData("0 0 0 1 JAN,December *", "2027-01-01T00:00:00", "2027-12-01T00:00:00")]
    [InlineData("30 6 * * *", "2027-01-01T06:30:00", "2027-01-02T06:30:00")]
    [InlineData("  0   0 12 *  * * ", "2027-01-01T12:00:00.500", "2027-01-02T12:00:00")]
    public void The_next_occurrence_is_the_first_strictly_after(string text, string after, string next) =>
        Assert.Equal(Utc(next), CronSchedule.Parse(text, TimeZoneInfo.Utc).Next(Utc(after)));

    [Theory]
    [InlineData("0 0 7 1 1,7 *", "Asia/Ho_Chi_Minh", "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z")]
    [InlineData("0 0 0 * * MON", "Asia/Ho_Chi_Minh", "2027-01-03T16:00:00Z", "2027-01-03T17:00:00Z")]
    [InlineData("0 0 0 29 2 *", "Asia/Ho_Chi_Minh", "2027-06-01T00:00:00Z", "2028-02-28T17:00:00Z")]
    // 28 March 2027 the clock in Berlin goes from 02:00 to 03:00; 31 October from 03:00 back to 02:00.
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2027-03-27T12:00:00Z", "2027-03-28T01:00:00Z")]
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2027-03-28T01:00:00Z", "2027-03-29T00:30:00Z")]
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2027-10-30T12:00:00Z", "2027-10-31T00:30:00Z")]
    [InlineData("0 30 2 * * *", "Europe/Berlin", "2027-10-31T00:30:00Z", "2027-11-01T01:30:00Z")]
    [InlineData("0 30 * * * *", "Europe/Berlin", "2027-10-31T01:00:00Z", "2027-10-31T01:30:00Z")]
    public void A_schedule_is_read_on_the_clock_of_its_zone(string text, string zone, string after, string next) =>
        Assert.Equal(Utc(next), CronSchedule.Parse(text, TimeZoneInfo.FindSystemTimeZoneById(zone)).Next(Utc(after)));

    [Theory]
    [InlineData("0 0 7 * *  * *", "7 fields")]
    [InlineData("0 0 7 *", "4 fields")]
    [InlineData("60 * * * * *", "second field (0-59)")]
    [InlineData("0 0 24 * * *", "hour field (0-23)")]
    [InlineData("0 0 0 0 * *", "day field (1-31)")]
    [InlineData("0 0 0 * 13 *", "month field (1-12)")]
    [InlineData("0 0 0 * * 7", "day-of-week field (0-6)")]
    [InlineData("0 0 0 * * FRI-MON", "runs backwards")]
    [InlineData("0 */0 * * * *", "minute field")]
    [InlineData("0 1,,2 * * * *", "minute field")]
    [InlineData("0 -5 * * * *", "minute field")]
    [InlineData("0 0 0 L * *", "day field")]
    [InlineData("0 0 0 ? * *", "day field")]
    [InlineData("0 0 0 30 2 *", "no day ever")]
    [InlineData("often", "neither a cron expression nor a positive time span")]
    [InlineData("00:00:00", "neither a cron expression nor a positive time span")]
    public void A_wrong_schedule_says_what_is_wrong(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<FormatException>(() => ScheduleText.Parse(text, TimeZoneInfo.Utc)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_time_span_is_an_interval() =>
        Assert.Equal(Utc("2027-01-01T00:30:00"), ScheduleText.Parse("00:30:00", TimeZoneInfo.Utc)(Utc("2027-01-01T00:00:00")));

    [Fact]
    public void A_time_never_repeats_or_runs_back_over_a_year_of_a_zone_with_summer_time()
    {
        var schedule = CronSchedule.Parse("0 */20 1-3 * * *", TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        var end = Utc("2028-01-01T00:00:00");
        for (var at = Utc("2027-01-01T00:00:00"); at < end;)
        {
            var next = schedule.Next(at);
            Assert.True(next > at);
            at = next;
        }
    }

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
