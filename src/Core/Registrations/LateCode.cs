using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>
/// Lets one unit register a few models after its window closed. The code that is mailed is the id and a secret part;
/// of the secret only a hash is kept.
/// </summary>
/// <param name="Id">Its first part, which is no secret: four letters or digits.</param>
/// <param name="SentTo">The address the code is mailed to.</param>
public sealed record LateCode(string Id, string Unit, int Uses, int Used, DateTimeOffset Until, string Reason, string SentTo, string By, DateTimeOffset MadeAt, string Hash = "")
{
    public const int MostUses = 50;
    public const int IdLength = 4;
    public const int SecretLength = 6;

    /// <summary>Without letters and digits that are mistaken for each other when read aloud or copied.</summary>
    public const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>As it is mailed: <c>K7QX-M2P9DA</c>.</summary>
    public static string Text(string id, string secret) => $"{id}-{secret}";

    public static string Letters(ReadOnlySpan<byte> random)
    {
        Span<char> text = stackalloc char[random.Length];
        for (var i = 0; i < text.Length; i++) text[i] = Alphabet[random[i] % Alphabet.Length];
        return new(text);
    }

    /// <summary>The id and the secret of what somebody typed, in any case, with or without the dash; null when it cannot be a code.</summary>
    public static (string Id, string Secret)? Parse(string typed)
    {
        var letters = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return letters.Length == IdLength + SecretLength ? (letters[..IdLength], letters[IdLength..]) : null;
    }

    /// <summary>Why it does not let a model of <paramref name="unit"/> in; null when it does.</summary>
    /// <param name="mine">It was counted for this registration before, so its last use may be this one.</param>
    public FieldProblem? Refusal(string unit, DateTimeOffset now, bool mine)
    {
        if (unit != Unit) return new("lateCode", "LateCodeUnit");
        if (mine) return null;
        if (now > Until) return new("lateCode", "LateCodeExpired");
        return Used >= Uses ? new("lateCode", "LateCodeUsed", Uses) : null;
    }
}
