namespace DanVanKheo.Letters;

/// <summary>One line of the mail service's event log. <paramref name="Id"/> is the same when the line is told again.</summary>
public sealed record MailEvent(string Id, LetterFate Fate, LetterKey Key, string Address, DateTimeOffset At, string Reason)
{
    /// <summary>Nothing more reaches this address until a person has looked.</summary>
    public bool BreaksContact => IsBroken(Fate);

    public static bool IsBroken(LetterFate fate) => fate is LetterFate.Bounced or LetterFate.Dropped or LetterFate.Complained;

    /// <summary>The fate after one more event: events come late, twice and out of order.</summary>
    public static LetterFate After(LetterFate known, LetterFate told) => told > known ? told : known;
}
