using System.Security.Cryptography;
using DanVanKheo.Access;

namespace DanVanKheo.Storage;

/// <summary>Fresh randomness from the operating system.</summary>
internal static class Secrets
{
    public static string Token() => AccessToken.From(RandomNumberGenerator.GetBytes(AccessToken.Bytes));

    public static int SixDigits() => RandomNumberGenerator.GetInt32(1_000_000);

    public static byte[] Bytes(int count) => RandomNumberGenerator.GetBytes(count);
}
