namespace Azure.Data.Tables;

/// <summary>What the service refuses in a transaction as a whole.</summary>
internal static class BatchRules
{
    private const int OperationLimit = 100;
    private const int SizeLimit = 4 * 1024 * 1024;

    public static void Check(IReadOnlyList<EntityChange> changes)
    {
        if (changes.Count == 0) throw new InvalidOperationException("The batch contains no entity operations.");
        if (changes.Count > OperationLimit)
            throw TableFailure.Input("The batch request operation exceeds the maximum 100 changes per change set.").Within(OperationLimit);
        var size = 0;
        var rows = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < changes.Count; i++)
        {
            CheckPlace(changes, i, rows);
            size += TableFailure.At(i, changes[i].Check);
            if (size > SizeLimit)
                throw TableFailure.Refusal(413, "RequestBodyTooLarge", "The request body is too large and exceeds the maximum permissible limit.").Within(i);
        }
    }

    private static void CheckPlace(IReadOnlyList<EntityChange> changes, int index, HashSet<string> rows)
    {
        if (changes[index].PartitionKey != changes[0].PartitionKey)
            throw TableFailure.Refusal(400, "CommandsInBatchActOnDifferentPartitions", "All commands in a batch must operate on same entity group.").Within(index);
        if (!rows.Add(changes[index].RowKey))
            throw TableFailure.Refusal(400, "InvalidDuplicateRow", "The batch request contains multiple changes with same row key. An entity can appear only once in a batch request.").Within(index);
    }
}
