namespace Azure.Data.Tables;

/// <summary>Values on their way into a row and out of it.</summary>
internal static class EntityValue
{
    /// <summary>The stored form of a value; refuses types a row cannot hold.</summary>
    public static object Stored(object value, bool enums) => value switch
    {
        string or int or long or bool or Guid or byte[] => value,
        // The official client writes NaN and fails on the infinities.
        double.PositiveInfinity or double.NegativeInfinity => throw new ArgumentException("Positive and negative infinity cannot be stored.", nameof(value)),
        double => value,
        DateTimeOffset moment => moment.ToUniversalTime(),
        DateTime { Kind: DateTimeKind.Utc } moment => new DateTimeOffset(moment),
        DateTime moment => throw new NotSupportedException(
            $"DateTime {moment.ToString(CultureInfo.InvariantCulture)} has a Kind of {moment.Kind}. Azure SDK requires it to be UTC. You can call DateTime.SpecifyKind to change Kind property value to DateTimeKind.Utc."),
        BinaryData binary => binary.ToArray(),
        Enum named when enums => named.ToString(),
        Enum => throw new NotSupportedException("Enum values are only supported for custom model types implementing ITableEntity."),
        _ => throw new NotSupportedException($"Not supported type {value.GetType()}"),
    };

    /// <summary>The stored value as the type of a member; only the conversions the official mapper makes without loss.</summary>
    public static object As(object value, Type type)
    {
        if (value.GetType() == type) return value;
        if (type.IsEnum && value is string name) return Enum.Parse(type, name);
        if (type == typeof(BinaryData) && value is byte[] bytes) return BinaryData.FromBytes(bytes);
        if (type == typeof(DateTime) && value is DateTimeOffset moment) return moment.UtcDateTime;
        if (type == typeof(double) && value is int or long) return Convert.ToDouble(value, CultureInfo.InvariantCulture);
        if (type == typeof(string) && value is Guid or long or DateTimeOffset) return Text(value);
        if (type == typeof(Guid) && value is string id) return Guid.Parse(id);
        throw new InvalidCastException($"A stored {value.GetType()} cannot be read as {type}.");
    }

    private static string Text(object value) => value is DateTimeOffset moment
        ? moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
