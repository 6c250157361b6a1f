using DanVanKheo.Calendar;
using DanVanKheo.FollowUps;

namespace DanVanKheo.Tests.FollowUps;

/// <summary>The half-year and the year of 2027, over a calendar with Tết, the Kings' day and two Mondays off.</summary>
internal static class SamplePlan
{
    public static readonly WorkingCalendar Days = new([new(2027, 2, 5), new(2027, 2, 8), new(2027, 2, 9), new(2027, 11, 15), new(2026, 6, 15)]);

    public static readonly ReportPlan Plan = new([new("h1", new("Báo cáo 6 tháng", "Half-year"), new(6, 15)), new("nam", new("Báo cáo năm", "Year"), new(11, 15))], 10, 5, new([-3, 1]));

    public static DateTimeOffset At(int day, int month, int year = 2027, int hour = 10) => VietnamTime.At(new(year, month, day), new(hour, 0));

    public static ReportDue Due(string id = "2027-h1") => Plan.Owed(At(4, 1), At(31, 12), Days).Single(d => d.Id == id);
}
