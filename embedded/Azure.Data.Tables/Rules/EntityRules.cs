namespace Azure.Data.Tables;

/// <summary>What the service refuses in one row, so that a row accepted here is accepted on Azure.</summary>
internal static class EntityRules
{
    private const int KeyLimit = 512; // 1 KiB of UTF-16
    private const int PropertyLimit = 252; // 255 with the three system properties
    private const int PropertyNameLimit = 255;
    private const int ValueLimit = 64 * 1024;
    private const int EntityLimit = 1024 * 1024;
    private static readonly DateTimeOffset FirstMoment = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Refuses a row that breaks a limit; returns its size in bytes as the service counts it.</summary>
    public static int Check(string partitionKey, string rowKey, IReadOnlyDictionary<string, object> properties)
    {
        CheckKey(partitionKey, nameof(ITableEntity.PartitionKey));
        CheckKey(rowKey, nameof(ITableEntity.RowKey));
        if (properties.Count > PropertyLimit)
            throw TableFailure.Refusal(400, "TooManyProperties", "The entity contains more properties than allowed. Each entity can include up to 252 properties to store data.");
        var size = 4 + ((partitionKey.Length + rowKey.Length) * 2);
        foreach (var (name, value) in properties)
        {
            CheckName(name);
            size += 8 + (name.Length * 2) + Size(value);
        }

        return size <= EntityLimit ? size : throw TableFailure.Refusal(400, "EntityTooLarge", "The entity is larger than the maximum allowed size (1MB).");
    }

    public static void CheckKey(string key, string name)
    {
        ArgumentNullException.ThrowIfNull(key, name);
        if (key.Length > KeyLimit) throw TableFailure.Refusal(400, "KeyValueTooLarge", "The key value exceeds the maximum allowed size (1KB).");
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] is '/' or '\\' or '#' or '?' || char.IsControl(key[i]) || IsLoneSurrogate(key, i))
                throw TableFailure.Refusal(400, "OutOfRangeInput", $"The '{name}' parameter of value '{key}' is out of range.");
        }
    }

    private static bool IsLoneSurrogate(string key, int at) => char.IsSurrogate(key[at]) &&
        !(char.IsHighSurrogate(key[at]) ? at + 1 < key.Length && char.IsLowSurrogate(key[at + 1]) : at > 0 && char.IsHighSurrogate(key[at - 1]));

    private static void CheckName(string name)
    {
        if (name.Length > PropertyNameLimit) throw TableFailure.Refusal(400, "PropertyNameTooLong", "The property name exceeds the maximum allowed length (255).");
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_') || !name.All(c => char.IsLetterOrDigit(c) || c == '_'))
            throw TableFailure.Refusal(400, "PropertyNameInvalid", $"The property name '{name}' is invalid.");
    }

    private static int Size(object value) => value switch
    {
        string text => 4 + Limited(text.Length * 2),
        byte[] bytes => 4 + Limited(bytes.Length),
        DateTimeOffset moment when moment < FirstMoment => throw TableFailure.Refusal(400, "OutOfRangeInput", "A date before 1601-01-01 is out of range."),
        bool => 1,
        int => 4,
        Guid => 16,
        _ => 8,
    };

    private static int Limited(int bytes) => bytes <= ValueLimit
        ? bytes
        : throw TableFailure.Refusal(400, "PropertyValueTooLarge", "The property value exceeds the maximum allowed size (64KB). If the property value is a string, it is UTF-16 encoded and the maximum number of characters should be 32K or less.");
}
