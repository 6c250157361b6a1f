namespace Azure.Data.Tables;

/// <summary>Writes the arguments of an interpolated string as literals, so that no value can change the meaning of the filter.</summary>
internal static class FilterFormat
{
    public static string Text(FormattableString? filter)
    {
        if (filter is null) return null!;
        var literals = filter.GetArguments().Select((value, index) => (object)(FilterLiteral.Text(value)
            ?? throw new ArgumentException($"Unable to convert argument {index} from type {value?.GetType().Name} to an OData literal.")));
        return string.Format(CultureInfo.InvariantCulture, filter.Format, [.. literals]);
    }
}
