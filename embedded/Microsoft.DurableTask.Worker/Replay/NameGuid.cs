namespace DanVanKheo.Embedded.Durable;

/// <summary>RFC 4122 version 5: the same name gives the same id in every replay. SHA-1 is what that version prescribes; nothing secret depends on it.</summary>
internal static class NameGuid
{
    private static readonly Guid Namespace = new("9e952958-5e33-4daf-827f-2fa12937b875");

#pragma warning disable CA5350
    public static Guid Of(string name)
    {
        byte[] hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
#pragma warning restore CA5350
}
