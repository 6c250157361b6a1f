using System.Globalization;
using System.Security.Cryptography;

namespace DanVanKheo.Access;

/// <summary>A six-digit code mailed on request, good for ten minutes and five tries (ASVS 6.5.5).</summary>
public sealed record StepUpCode(string Hash, DateTimeOffset ExpiresAt, int Tries)
{
    public const int MostTries = 5;
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <param name="random">A uniform number from 0 to 999,999.</param>
    public static string Text(int random) => random.ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The code is stored only as a hash salted with what it is for.</summary>
    public static string HashOf(string subject, string code) => AccessToken.Hash($"code|{subject}|{code}");

    public StepUpResult Try(string subject, string typed, DateTimeOffset now)
    {
        if (now >= ExpiresAt) return StepUpResult.Expired;
        if (Tries >= MostTries) return StepUpResult.TooManyTries;
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var matches = CryptographicOperations.FixedTimeEquals(Convert.FromHexString(HashOf(subject, digits)), Convert.FromHexString(Hash));
        return matches ? StepUpResult.Accepted : StepUpResult.Wrong;
    }
}
