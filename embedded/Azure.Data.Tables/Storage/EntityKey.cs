namespace Azure.Data.Tables;

/// <summary>Where a page begins; its text is the continuation token.</summary>
internal readonly record struct EntityKey(string PartitionKey, string RowKey)
{
    public override string ToString() => Text(PartitionKey) + " " + Text(RowKey);

    public static EntityKey? Parse(string? token)
    {
        if (string.IsNullOrEmpty(token)) return null;
        var parts = token.Split(' ');
        if (parts.Length == 2 && Base64Url.IsValid(parts[0]) && Base64Url.IsValid(parts[1])) return new EntityKey(Key(parts[0]), Key(parts[1]));
        throw TableFailure.Input("The continuation token was not given by this store.");
    }

    private static string Text(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));
    private static string Key(string text) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
}
