namespace DanVanKheo.Webhooks;

/// <summary>When a message that did not arrive is sent again: seven tries within two days; then somebody must look.</summary>
public static class RetrySchedule
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(8), TimeSpan.FromHours(24)];

    /// <summary>The next try after number <paramref name="tries"/>, from 1; null when it was the last.</summary>
    public static DateTimeOffset? After(int tries, DateTimeOffset now) => tries <= Pauses.Length ? now + Pauses[tries - 1] : null;
}
