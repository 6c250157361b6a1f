namespace DanVanKheo.Letters;

/// <summary>A letter of the outbox as an officer sees it.</summary>
/// <param name="Note">The officer's own paragraph.</param>
/// <param name="Why">Why it did not leave or arrive, in the words of the mail service.</param>
public sealed record OutboxLetter(LetterKey Key, LetterState State, LetterFate Fate, DateTimeOffset PostedAt, string To, string Why, string Note)
{
    public bool IsHeld => State == LetterState.Held;

    public bool MayResend => !IsHeld && ReviewRules.MayResend(Key.Kind);
}
