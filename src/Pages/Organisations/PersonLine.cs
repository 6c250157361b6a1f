namespace DanVanKheo.Organisations;

/// <summary>Somebody of the directory with what they do. <paramref name="Left"/> is the last day in office.</summary>
public sealed record PersonLine(string Id, string Name, string Position, string Organisation, string Email, DateOnly? Left, IReadOnlyList<DutyLine> Duties);
