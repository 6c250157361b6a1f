namespace Azure.Data.Tables;

/// <summary>Values as they are written in a filter; the only place where text from outside enters one.</summary>
internal static class FilterLiteral
{
    private const string Moment = "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ";

    /// <summary>An interpolated string with its arguments as literals, so that no value can change the meaning of the filter.</summary>
    public static string Filter(FormattableString? filter)
    {
        if (filter is null) return null!;
        var literals = filter.GetArguments().Select((value, index) => (object)(Text(value)
            ?? throw new ArgumentException($"Unable to convert argument {index} from type {value?.GetType().Name} to an OData literal.")));
        return string.Format(CultureInfo.InvariantCulture, filter.Format, [.. literals]);
    }

    public static string? Text(object? value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        char letter => Quoted(letter.ToString()),
        bool truth => truth ? "true" : "false",
        int or short or byte or sbyte or ushort or uint => Convert.ToString(value, CultureInfo.InvariantCulture),
        long wide => wide.ToString(CultureInfo.InvariantCulture) + "L",
        double or float or decimal => Convert.ToString(value, CultureInfo.InvariantCulture),
        DateTimeOffset moment => $"datetime'{moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture)}'",
        DateTime moment => $"datetime'{(moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment).ToString(Moment, CultureInfo.InvariantCulture)}'",
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        BinaryData binary => $"X'{Convert.ToHexString(binary.ToMemory().Span)}'",
        _ => null,
    };

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
