namespace DanVanKheo.Calendar;

/// <summary>One reminder of a stage: its number from 1 and the instant it goes out.</summary>
public sealed record Reminder(int Number, DateTimeOffset At);
