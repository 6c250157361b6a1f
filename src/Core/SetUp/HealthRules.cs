namespace DanVanKheo.SetUp;

/// <summary>What the measured figures mean.</summary>
public static class HealthRules
{
    /// <summary>Codes live for ten minutes and deadlines end at a minute: clocks may not differ much more.</summary>
    public static readonly TimeSpan ClockMayDiffer = TimeSpan.FromMinutes(2);

    /// <summary>The sweep comes by every few seconds; a letter that waits longer does so for a reason.</summary>
    public static readonly TimeSpan MailMayWait = TimeSpan.FromHours(1);

    /// <param name="difference">How far the machine's clock is ahead of the storage's; null when the storage does not say.</param>
    public static HealthItem Clock(TimeSpan? difference) => difference switch
    {
        null => new("clock", HealthState.Good, "Clock.Alone"),
        { } by when by.Duration() <= ClockMayDiffer => new("clock", HealthState.Good, "Clock.Good"),
        { } by => new("clock", HealthState.Bad, "Clock.Wrong", (int)Math.Round(by.TotalSeconds)),
    };

    /// <param name="oldest">How long the oldest letter that should have left has waited.</param>
    public static HealthItem Mail(int waiting, TimeSpan oldest) => oldest > MailMayWait
        ? new("mail", HealthState.Bad, "Mail.Waits", waiting, (int)oldest.TotalMinutes)
        : new("mail", HealthState.Good, "Mail.Good", waiting);

    /// <param name="stuck">Dossiers whose orchestration was lost or deaf at the last comparison.</param>
    public static HealthItem Stuck(int stuck) => new("stuck", stuck > 0 ? HealthState.Doubtful : HealthState.Good, "Stuck", stuck);

    /// <param name="configured">The address that links in mail are built from.</param>
    /// <param name="answers">Whether the app was reached there.</param>
    public static HealthItem Address(string configured, bool answers)
    {
        if (!answers) return new("address", HealthState.Bad, "Address.Unreached", configured);
        return configured.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? new("address", HealthState.Good, "Address.Good", configured) : new("address", HealthState.Doubtful, "Address.Plain", configured);
    }

    /// <param name="email">Where the administrator gets mail.</param>
    public static HealthItem Administrator(string name, string email) => email.EndsWith(".example.vn", StringComparison.OrdinalIgnoreCase) || email.EndsWith(".example", StringComparison.OrdinalIgnoreCase)
        ? new("administrator", HealthState.Doubtful, "Administrator.Sample", name, email)
        : new("administrator", HealthState.Good, "Administrator.Good", name, email);

    public static bool IsReady(IEnumerable<HealthItem> items) => items.All(i => i.State != HealthState.Bad);
}
