namespace Microsoft.Azure.Functions.Worker.Converters;

/// <summary>The value a converter made, or why it made none.</summary>
public readonly struct ConversionResult
{
    private ConversionResult(ConversionStatus status, object? value, Exception? error)
    {
        Status = status;
        Value = value;
        Error = error;
    }

    public ConversionStatus Status { get; }
    public object? Value { get; }
    public Exception? Error { get; }
    public static ConversionResult Unhandled() => new(ConversionStatus.Unhandled, null, null);
    public static ConversionResult Success(object? value) => new(ConversionStatus.Succeeded, value, null);

    public static ConversionResult Failed(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new(ConversionStatus.Failed, null, exception);
    }
}
