namespace DanVanKheo.Councils;

/// <summary>The number in the key of a letter about a ballot: it says the round too, so that a new round writes to the same members again.</summary>
public static class BallotNumber
{
    private const int Rounds = 1000;
    private const int ByHand = 100;

    public static int Request(int round) => round * Rounds;

    /// <param name="reminder">From 1, by the schedule.</param>
    public static int Reminder(int round, int reminder) => (round * Rounds) + reminder;

    /// <summary>Reminded by the secretary: at most once a day for each member, however often the button is pressed.</summary>
    public static int ReminderByHand(VoteRound round, DateOnly today) => (round.Number * Rounds) + ByHand + (today.DayNumber - Calendar.VietnamTime.Day(round.OpenedAt).DayNumber);

    /// <summary>True for a letter of this round, and for one an officer sent again: that has a plain number and speaks of the round that runs.</summary>
    public static bool Concerns(int number, int round) => number < Rounds || number / Rounds == round;
}
