namespace DanVanKheo.Staff;

/// <summary>One browser in which an officer signed in.</summary>
/// <param name="Browser">As the browser calls itself.</param>
/// <param name="Address">The network address it came from.</param>
/// <param name="ExpiresAt">Until when it opens the officers' pages, with a new code or without.</param>
/// <param name="Remembered">It may sign in again without a code until then.</param>
public sealed record StaffSession(string Id, string Person, DateTimeOffset StartedAt, DateTimeOffset SeenAt, DateTimeOffset ExpiresAt, string Browser, string Address, bool Remembered)
{
    /// <summary>A signed-in browser stays so for half a day.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>A remembered one needs no code for so long; its secret changes with each use.</summary>
    public static readonly TimeSpan RememberedFor = TimeSpan.FromDays(30);

    public bool IsOpen(DateTimeOffset now) => now < ExpiresAt;
}
