namespace DanVanKheo.Retention;

/// <summary>A dossier that may be neither destroyed nor made anonymous: a complaint, an inspection or a court needs it.</summary>
public sealed record LegalHold(string Dossier, string Reason, string By, DateTimeOffset At)
{
    public const int ShortestReason = 10;

    public const int LongestReason = 500;
}
