namespace DanVanKheo.Commendations;

/// <summary>The short code on a certificate: eight letters and digits that cannot be mistaken for each other, as XXXX-XXXX.</summary>
public static class CertificateCode
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <param name="random">Eight random bytes or more.</param>
    public static string From(ReadOnlySpan<byte> random)
    {
        Span<char> code = stackalloc char[9];
        for (int i = 0, at = 0; i < 8; i++)
        {
            if (i == 4) code[at++] = '-';
            code[at++] = Alphabet[random[i] % Alphabet.Length];
        }

        return new(code);
    }

    /// <summary>The code as stored, or null when it cannot be one.</summary>
    public static string? Parse(string? typed)
    {
        var letters = (typed ?? "").Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return letters.Length == 8 && letters.All(c => Alphabet.Contains(c, StringComparison.Ordinal)) ? $"{letters[..4]}-{letters[4..]}" : null;
    }
}
