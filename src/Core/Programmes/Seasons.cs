using DanVanKheo.Dossiers;

namespace DanVanKheo.Programmes;

/// <summary>The windows of a programme: who may register when. Without a window registration is always open.</summary>
public sealed class Seasons(IReadOnlyList<RegistrationWindow> windows)
{
    public IReadOnlyList<RegistrationWindow> Windows => windows;

    /// <summary>The window of a level and a unit; null when registration is always open to them.</summary>
    public RegistrationWindow? For(RegistrationLevel level, string unit) =>
        windows.Where(w => w.Fit(level, unit) is not null).MaxBy(w => w.Fit(level, unit));

    public bool IsOpen(RegistrationLevel level, string unit, DateTimeOffset now) => windows.Count == 0 || For(level, unit) is { } window && window.IsOpen(now);

    /// <summary>Whether anybody at all may register now.</summary>
    public bool IsAnyOpen(DateTimeOffset now) => windows.Count == 0 || windows.Any(w => w.IsOpen(now));

    /// <summary>When the first window opens next; null without windows.</summary>
    public DateTimeOffset? NextOpening(DateTimeOffset now) => windows.Count == 0 ? null : windows.Min(w => w.NextOpening(now));

    /// <summary>The end of the season that runs or comes next: the last closing among the windows. A draft is kept at least so long.</summary>
    public DateTimeOffset? End(DateTimeOffset now) => windows.Count == 0 ? null : windows.Max(w => w.ClosesIn(Calendar.VietnamTime.Day(w.NextOpening(now)).Year));
}
