namespace DanVanKheo.FollowUps;

/// <summary>
/// The number in the key of a letter about a report or a finding: which one it is about, counted from 1, and which reminder, 0 being the request.
/// </summary>
public readonly record struct ReportLetter(int About, int Reminder)
{
    private const int Room = 100;

    public int Number => About * Room + Reminder;

    public static ReportLetter Of(int number) => new(number / Room, number % Room);
}
