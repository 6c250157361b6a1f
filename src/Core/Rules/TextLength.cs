namespace DanVanKheo.Rules;

/// <summary>How long a typed text may be.</summary>
public static class TextLength
{
    /// <summary>Nothing or one problem.</summary>
    /// <param name="least">In characters; at 0 the text may be missing.</param>
    /// <param name="most">In characters.</param>
    public static IEnumerable<FieldProblem> Check(string field, string text, int least, int most)
    {
        if (text.Length == 0 && least > 0) yield return new(field, "Missing");
        else if (text.Length < least) yield return new(field, "TooShort", least, text.Length);
        else if (text.Length > most) yield return new(field, "TooLong", most, text.Length);
    }
}
