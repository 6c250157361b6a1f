namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Schedules;

/// <summary>NCRONTAB: {second} {minute} {hour} {day} {month} {day-of-week}, read on the clock of a time zone. When day and day-of-week
/// are both restricted, both must hold (classic cron takes either).</summary>
internal sealed class CronSchedule
{
    // February 29th on one weekday comes back after at most forty years.
    private const int SearchYears = 50;
    private readonly CronField second, minute, hour, day, month, dayOfWeek;
    private readonly TimeZoneInfo zone;

    private CronSchedule(string[] fields, TimeZoneInfo zone)
    {
        second = CronField.Parse(fields[0], CronFieldKind.Second);
        minute = CronField.Parse(fields[1], CronFieldKind.Minute);
        hour = CronField.Parse(fields[2], CronFieldKind.Hour);
        day = CronField.Parse(fields[3], CronFieldKind.Day);
        month = CronField.Parse(fields[4], CronFieldKind.Month);
        dayOfWeek = CronField.Parse(fields[5], CronFieldKind.DayOfWeek);
        this.zone = zone;
        if (NextOnClock(new DateTime(2000, 1, 1)) is null) throw new FormatException("no day ever satisfies all of its fields.");
    }

    public static CronSchedule Parse(string text, TimeZoneInfo zone) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) switch
    {
        { Length: 6 } fields => new CronSchedule(fields, zone),
        { Length: 5 } fields => new CronSchedule(["0", .. fields], zone),
        var fields => throw new FormatException($"it has {fields.Length} fields; a schedule has six ({{second}} {{minute}} {{hour}} {{day}} {{month}} {{day-of-week}}) or five without seconds."),
    };

    public DateTimeOffset Next(DateTimeOffset after)
    {
        var clock = TimeZoneInfo.ConvertTime(after, zone).DateTime;
        while (true)
        {
            clock = NextOnClock(Whole(clock).AddSeconds(1)) ?? throw new InvalidOperationException("The schedule has no further occurrence.");
            if (Moment(clock, after) is { } moment) return moment;
        }
    }

    /// <summary>The moment a clock shows a time. A time which the clock skips counts as the end of the gap; of a time shown twice the
    /// first is taken, or the second when the first is over.</summary>
    private DateTimeOffset? Moment(DateTime clock, DateTimeOffset after)
    {
        while (zone.IsInvalidTime(clock)) clock = Whole(clock).AddSeconds(60 - clock.Second);
        var offsets = zone.IsAmbiguousTime(clock) ? zone.GetAmbiguousTimeOffsets(clock).OrderDescending() : Enumerable.Repeat(zone.GetUtcOffset(clock), 1);
        return offsets.Select(offset => (DateTimeOffset?)new DateTimeOffset(clock, offset)).FirstOrDefault(moment => moment > after);
    }

    private DateTime? NextOnClock(DateTime from)
    {
        var date = from.Date;
        var time = from.TimeOfDay;
        for (var limit = date.AddYears(SearchYears); date < limit; time = TimeSpan.Zero)
        {
            if (!month.Has(date.Month))
            {
                date = new DateTime(date.Year, date.Month, 1).AddMonths(1);
                continue;
            }

            if (day.Has(date.Day) && dayOfWeek.Has((int)date.DayOfWeek) && TimeFrom(time) is { } found) return date + found;
            date = date.AddDays(1);
        }

        return null;
    }

    private TimeSpan? TimeFrom(TimeSpan time)
    {
        for (var h = hour.From(time.Hours); h is not null; h = hour.From(h.Value + 1))
        {
            var sameHour = h == time.Hours;
            for (var m = minute.From(sameHour ? time.Minutes : 0); m is not null; m = minute.From(m.Value + 1))
                if (second.From(sameHour && m == time.Minutes ? time.Seconds : 0) is { } s) return new TimeSpan(h.Value, m.Value, s);
        }

        return null;
    }

    private static DateTime Whole(DateTime clock) => clock.AddTicks(-(clock.Ticks % TimeSpan.TicksPerSecond));
}
