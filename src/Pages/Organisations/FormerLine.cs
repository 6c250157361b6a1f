namespace DanVanKheo.Organisations;

/// <summary>An organisation that had ended by the day, and what became of it in words.</summary>
public sealed record FormerLine(string Id, string Name, DateOnly? To, string Became);
