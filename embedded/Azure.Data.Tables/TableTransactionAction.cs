namespace Azure.Data.Tables;

/// <summary>One operation of a transaction; all operations of a transaction share one partition.</summary>
public class TableTransactionAction
{
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity) : this(actionType, entity, default) { }

    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    public TableTransactionActionType ActionType { get; }
    public ITableEntity Entity { get; }
    public ETag ETag { get; }
}
