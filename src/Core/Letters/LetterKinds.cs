namespace DanVanKheo.Letters;

/// <summary>What kinds of letters have in common.</summary>
public static class LetterKinds
{
    /// <summary>True for six digits on request: only the newest of them counts, and none is sent again. Such kinds are named so.</summary>
    public static bool CarriesCode(this LetterKind kind) => kind.ToString().EndsWith("Code", StringComparison.Ordinal);
}
