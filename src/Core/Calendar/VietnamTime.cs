using System.Globalization;

namespace DanVanKheo.Calendar;

/// <summary>Instants are stored in UTC and shown in Vietnam time (UTC+7, no daylight saving since 1975).</summary>
public static class VietnamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);
    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    public static DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(Offset);

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The instant at which the clock in Vietnam shows <paramref name="time"/> on <paramref name="day"/>.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    /// <summary>The first instant after <paramref name="day"/>: "tính đến hết ngày 15/6" means before this.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => At(day.AddDays(1), TimeOnly.MinValue);

    /// <summary>dd/MM/yyyy</summary>
    public static string Date(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>HH:mm dd/MM/yyyy in Vietnam.</summary>
    public static string Moment(DateTimeOffset instant) => Local(instant).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"17:00 thứ Sáu, 30/06/2027": a deadline always names day, date and hour.</summary>
    public static string Deadline(DateTimeOffset instant)
    {
        var local = Local(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{local:HH:mm} {Weekdays[(int)local.DayOfWeek]}, {local:dd/MM/yyyy}");
    }
}
