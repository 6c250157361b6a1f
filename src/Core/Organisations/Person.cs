namespace DanVanKheo.Organisations;

/// <summary>Someone who gives an opinion or owns a report. Mail goes to <paramref name="Email"/> and nowhere else.</summary>
public sealed record Person(string Id, string FullName, string Position, string Organisation, string Email)
{
    /// <summary>The last day in office; null for those who are there. The name stays with what they did.</summary>
    public DateOnly? To { get; init; }

    public bool IsThere(DateOnly day) => To is null || day <= To;
}
