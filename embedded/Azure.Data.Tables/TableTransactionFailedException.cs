namespace Azure.Data.Tables;

/// <summary>A transaction was refused as a whole; <see cref="FailedTransactionActionIndex"/> names the operation at fault.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base((requestFailedException ?? throw new ArgumentNullException(nameof(requestFailedException))).Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException)
        => FailedTransactionActionIndex = IndexIn(requestFailedException.Message);

    public int? FailedTransactionActionIndex { get; }

    // The service answers "7:The specified entity already exists."; the number is the operation.
    private static int? IndexIn(string message)
    {
        var at = message.IndexOf(':', StringComparison.Ordinal);
        return at > 0 && int.TryParse(message.AsSpan(0, at), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }
}
