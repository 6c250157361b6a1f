namespace DanVanKheo.Access;

/// <summary>
/// What a token's hash stands for. <paramref name="Subject"/> is a draft id, a dossier code or a period;
/// <paramref name="Stage"/> and <paramref name="Attempt"/> bind an opinion's token to one attempt.
/// </summary>
public sealed record AccessGrant(AccessPurpose Purpose, string Subject, string Person, DateTimeOffset ExpiresAt, string Stage = "", int Attempt = 0)
{
    public bool IsValid(DateTimeOffset now) => now < ExpiresAt;
}
