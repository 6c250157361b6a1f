namespace DanVanKheo.Registrations;

/// <summary>A programme one may register for: its name and theme, what will be asked, until when.</summary>
public sealed record ProgrammeEntry(string Id, string Name, string Theme, IReadOnlyList<string> Steps)
{
    public bool IsOpen { get; init; } = true;

    public IReadOnlyList<WindowLine> Windows { get; init; } = [];

    /// <summary>Null where registration is always open.</summary>
    public DateTimeOffset? NextOpening { get; init; }

    public DateTimeOffset KeptUntil { get; init; }
}
