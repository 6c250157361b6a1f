namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Schedules;

internal static partial class ScheduleText
{
    /// <summary>Puts settings in the place of their names between percent signs.</summary>
    public static string Resolve(string text, IConfiguration configuration) => Reference().Replace(text, match =>
        configuration[match.Groups[1].Value] is { Length: > 0 } value
            ? value
            : throw new FormatException($"its schedule '{text}' names the setting '{match.Groups[1].Value}', which is not set."));

    /// <summary>Gives the first occurrence strictly after a moment.</summary>
    public static Func<DateTimeOffset, DateTimeOffset> Parse(string text, TimeZoneInfo zone)
    {
        try
        {
            // A cron expression has blanks, a time span never.
            if (text.Trim().Contains(' ')) return CronSchedule.Parse(text, zone).Next;
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero
                ? after => after + interval
                : throw new FormatException("it is neither a cron expression nor a positive time span.");
        }
        catch (FormatException problem)
        {
            throw new FormatException($"the schedule '{text}' cannot be read: {problem.Message}", problem);
        }
    }

    /// <summary>WEBSITE_TIME_ZONE, as in Functions; UTC without it.</summary>
    public static TimeZoneInfo Zone(IConfiguration configuration)
    {
        if (configuration["WEBSITE_TIME_ZONE"] is not { Length: > 0 } id) return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw new FunctionWorkerException($"WEBSITE_TIME_ZONE is '{id}', which is no time zone of this machine.");
    }

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Reference();
}
