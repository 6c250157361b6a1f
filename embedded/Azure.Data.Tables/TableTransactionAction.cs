namespace Azure.Data.Tables;

/// <summary>One operation of a transaction; all operations of a transaction share one partition.</summary>
public class TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
{
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity) : this(actionType, entity, default) { }
    public TableTransactionActionType ActionType { get; } = actionType;
    public ITableEntity Entity { get; } = entity ?? throw new ArgumentNullException(nameof(entity));
    public ETag ETag { get; } = etag;
}
