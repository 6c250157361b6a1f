namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Schedules;

/// <summary>One of the six fields of an NCRONTAB expression.</summary>
internal sealed record CronFieldKind(string Name, int Min, int Max, IReadOnlyList<string> Names)
{
    public static readonly CronFieldKind Second = new("second", 0, 59, []);
    public static readonly CronFieldKind Minute = new("minute", 0, 59, []);
    public static readonly CronFieldKind Hour = new("hour", 0, 23, []);
    public static readonly CronFieldKind Day = new("day", 1, 31, []);

    public static readonly CronFieldKind Month = new("month", 1, 12,
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]);

    public static readonly CronFieldKind DayOfWeek = new("day-of-week", 0, 6,
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]);

    public FormatException Refuse(string text) => new($"'{text}' is no value of the {Name} field ({Min}-{Max}).");
}
