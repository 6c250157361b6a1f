namespace Azure.Data.Tables;

/// <summary>The stored form of the properties: one JSON object that people can read with any SQLite tool. Text, numbers of 32 bits and truth
/// values stand as they are; the other types are told by a suffix of the name: <c>{"name":"x","count":5,"sum|l":5,"due|t":"…"}</c>.</summary>
internal static class EntityBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static string Write(IEnumerable<KeyValuePair<string, object>> properties)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            foreach (var (name, value) in properties) Write(json, name, value);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Dictionary<string, object> Read(byte[] body)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        Read(body, properties, static (target, name, value) => target[name] = value);
        return properties;
    }

    public static void Read<T>(byte[] body, T target, Action<T, string, object> each)
    {
        var json = new Utf8JsonReader(body);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (name, kind) = json.ValueIsEscaped ? PropertyName.Parse(json.GetString()!) : PropertyName.Known(json.ValueSpan);
            json.Read();
            each(target, name, Value(ref json, kind));
        }
    }

    private static void Write(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text: json.WriteString(name, text); break;
            case bool truth: json.WriteBoolean(name, truth); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: json.WriteNumber(name + "|l", number); break;
            case double number when double.IsFinite(number): json.WriteNumber(name + "|d", number); break;
            case double number: json.WriteString(name + "|d", number.ToString(CultureInfo.InvariantCulture)); break;
            case DateTimeOffset moment: json.WriteString(name + "|t", moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)); break;
            case Guid id: json.WriteString(name + "|g", id); break;
            case byte[] bytes: json.WriteBase64String(name + "|x", bytes); break;
            default: throw new NotSupportedException($"Not supported type {value.GetType()}");
        }
    }

    private static object Value(ref Utf8JsonReader json, char kind) => kind switch
    {
        'l' => json.GetInt64(),
        'd' => json.TokenType == JsonTokenType.Number ? json.GetDouble() : double.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        't' => json.GetDateTimeOffset(),
        'g' => json.GetGuid(),
        'x' => json.GetBytesFromBase64(),
        _ => json.TokenType switch
        {
            JsonTokenType.Number => json.GetInt32(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => json.GetString()!,
        },
    };
}
