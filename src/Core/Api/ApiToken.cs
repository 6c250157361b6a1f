using DanVanKheo.Access;

namespace DanVanKheo.Api;

/// <summary>A key of another program. What it does is done by <paramref name="Person"/>, within their duties.</summary>
/// <param name="Id">The beginning of its hash: names it without opening anything.</param>
/// <param name="By">The administrator who made it.</param>
public sealed record ApiToken(string Id, string Name, string Person, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, string By)
{
    public const int LongestDays = 366;
    private const string Prefix = "dvk_";
    private const int IdLength = 12;

    public DateTimeOffset? LastUsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public bool IsValid(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    public bool Allows(string scope) => ApiScopes.Allow(Scopes, scope);

    /// <summary>As it is shown once: the prefix lets a scanner for leaked secrets know it.</summary>
    public static string Text(string secret) => Prefix + secret;

    /// <summary>The hash it is stored under; null for what cannot be a token.</summary>
    public static string? HashOf(string? text) =>
        text is not null && text.StartsWith(Prefix, StringComparison.Ordinal) && AccessToken.IsWellFormed(text[Prefix.Length..]) ? AccessToken.Hash(text) : null;

    public static string IdOf(string hash) => hash[..IdLength];
}
