namespace Azure.Data.Tables;

public partial class TableClient
{
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        EntityChange[] changes = [.. transactionActions.Select(Change)];
        var versions = await store.WriteAsync(table, changes, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Response> responses = [.. versions.Select(version => new LocalResponse(204, version == 0 ? null : EntityETag.Text(version)))];
        return Response.FromValue(responses, new LocalResponse(202));
    }

    private static EntityChange Change(TableTransactionAction action)
    {
        // Without a condition the service takes an update for an upsert; the official client sends it so.
        var kind = (action.ActionType, action.ETag == default) switch
        {
            (TableTransactionActionType.UpdateMerge, true) => TableTransactionActionType.UpsertMerge,
            (TableTransactionActionType.UpdateReplace, true) => TableTransactionActionType.UpsertReplace,
            var (given, _) => given,
        };
        var conditional = kind is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace or TableTransactionActionType.Delete;
        return EntityChange.Of(kind, action.Entity, conditional ? action.ETag : default);
    }
}
