namespace DanVanKheo.Programmes;

/// <summary>When a form is filled in: the year it is registered for, the day in Vietnam, and whether it was sent before.</summary>
public sealed record FormMoment(int Year, DateOnly Today, bool Sent);
