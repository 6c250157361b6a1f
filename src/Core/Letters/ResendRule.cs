namespace DanVanKheo.Letters;

/// <summary>What happens to a letter whose sender died between claiming and confirming (engine.md B.7).</summary>
public static class ResendRule
{
    public static readonly TimeSpan ClaimIsStale = TimeSpan.FromMinutes(2);
    public static readonly TimeSpan AmbiguousWait = TimeSpan.FromMinutes(15);

    /// <param name="delivered">What the mail service knows: true, false, or null when it cannot say.</param>
    public static ResendAction Decide(LetterKind kind, TimeSpan claimedFor, bool? delivered)
    {
        if (claimedFor < ClaimIsStale) return ResendAction.Wait;
        if (delivered is { } known) return known ? ResendAction.MarkSent : ResendAction.Send;
        // A second commendation would embarrass; a second request is harmless.
        if (kind == LetterKind.Commendation) return claimedFor < TimeSpan.FromHours(1) ? ResendAction.Wait : ResendAction.AskPerson;
        return claimedFor < AmbiguousWait ? ResendAction.Wait : ResendAction.Send;
    }
}
