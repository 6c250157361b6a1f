namespace DanVanKheo.Commendations;

/// <summary>Something pending against a subject. It holds from one day to another, both included, or until it is lifted.</summary>
/// <param name="Subject">Key of <see cref="SubjectKey"/>.</param>
/// <param name="Source">Where it is known from: a declaration, a letter, a document number.</param>
public sealed record Hold(string Id, string Subject, HoldKind Kind, DateOnly From, DateOnly? To, string Source, string EnteredBy, DateTimeOffset EnteredAt)
{
    public DateTimeOffset? LiftedAt { get; init; }

    public string LiftedBy { get; init; } = "";

    public string LiftReason { get; init; } = "";

    public bool IsActive(DateOnly day) => LiftedAt is null && From <= day && (To is null || day <= To);
}
