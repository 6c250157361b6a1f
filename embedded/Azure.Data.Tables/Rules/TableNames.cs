namespace Azure.Data.Tables;

/// <summary>Table names: 3 to 63 ASCII letters and digits, the first a letter; case is kept but does not distinguish.</summary>
internal static class TableNames
{
    /// <summary>The name under which the rows are stored.</summary>
    public static string Key(string name) => name.ToLowerInvariant();

    public static void Check(string name)
    {
        if (name.Length is < 3 or > 63) throw Refusal("OutOfRangeInput", "The specified resource name length is not within the permissible limits.");
        if (!char.IsAsciiLetter(name[0]) || !name.All(char.IsAsciiLetterOrDigit) || name.Equals("tables", StringComparison.OrdinalIgnoreCase))
            throw Refusal("InvalidResourceName", "The specified resource name contains invalid characters.");
    }

    private static RequestFailedException Refusal(string code, string message) => TableFailure.Refusal(400, code, message);
}
