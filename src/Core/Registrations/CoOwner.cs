using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Registrations;

/// <summary>Somebody who writes a registration together with its submitter. Only the submitter sends it.</summary>
/// <param name="Email">In stored form; compared without regard to case.</param>
public sealed record CoOwner(string Email)
{
    public const int Most = 10;

    /// <summary>A name for links and letters: an address may hold characters that a row's key may not.</summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Email.ToLowerInvariant())))[..16];
}
