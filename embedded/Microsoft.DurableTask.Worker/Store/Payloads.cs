namespace DanVanKheo.Embedded.Durable;

/// <summary>Texts too long for a row lie in files named by their SHA-256, on the disk before any row speaks of them; the row keeps the name.
/// JSON never begins like such a name.</summary>
internal sealed class Payloads(DataConverter inner, ContentFiles files) : DataConverter
{
    /// <summary>In bytes of UTF-8.</summary>
    public const int RowLimit = 60 * 1024;
    public const string Mark = "payload:";
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, DateTime> written = new(StringComparer.Ordinal);

    [return: NotNullIfNotNull(nameof(value))]
    public override string? Serialize(object? value)
    {
        var text = inner.Serialize(value)!;
        return text is null || text.Length * 3 <= RowLimit || Encoding.UTF8.GetByteCount(text) <= RowLimit ? text : Mark + Stow(Encoding.UTF8.GetBytes(text));
    }

    [return: NotNullIfNotNull(nameof(data))]
    public override object? Deserialize(string? data, Type targetType) => inner.Deserialize(Text(data), targetType);

    /// <summary>The text itself, wherever it lies.</summary>
    /// <exception cref="OrchestrationFault">The file is gone or was changed.</exception>
    public string? Text(string? data)
    {
        if (data is null || !data.StartsWith(Mark, StringComparison.Ordinal)) return data;
        var hash = data[Mark.Length..];
        try
        {
            using var file = files.Open(hash);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash) return Encoding.UTF8.GetString(bytes);
        }
        catch (IOException lost)
        {
            throw new OrchestrationFault($"The payload {hash} cannot be read: {lost.Message}");
        }

        throw new OrchestrationFault($"The payload {hash} was changed outside the engine.");
    }

    // A replay writes the same text again and again: a file written within the hour is young enough for the sweeper to leave alone.
    private string Stow(byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (written.TryGetValue(hash, out var at) && DateTime.UtcNow - at < Fresh) return hash;
        using var content = new MemoryStream(bytes);
        files.WriteAsync(ContentFiles.Pieces(content), CancellationToken.None).GetAwaiter().GetResult();
        written[hash] = DateTime.UtcNow;
        return hash;
    }
}
