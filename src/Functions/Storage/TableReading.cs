using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Storage;

/// <summary>The two reads every store needs: one row or none, and one partition in order.</summary>
internal static class TableReading
{
    public static async Task<T?> FindAsync<T>(this TableClient table, string partition, string row, CancellationToken cancellationToken)
        where T : class, ITableEntity
    {
        var found = await table.GetEntityIfExistsAsync<T>(partition, row, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>The rows of a partition whose key begins with <paramref name="prefix"/>, in key order.</summary>
    public static async IAsyncEnumerable<T> PartitionAsync<T>(this TableClient table, string partition, string prefix = "", [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        // '~' sorts after every character our keys use.
        var filter = prefix.Length == 0
            ? TableClient.CreateQueryFilter($"PartitionKey eq {partition}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {prefix + "~"}");
        await foreach (var row in table.QueryAsync<T>(filter, cancellationToken: cancellationToken)) yield return row;
    }

    /// <summary>Adds the row; false when it was there already.</summary>
    public static async Task<bool> TryAddAsync<T>(this TableClient table, T row, CancellationToken cancellationToken)
        where T : ITableEntity
    {
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
            return true;
        }
        catch (RequestFailedException refused) when (refused.Status == 409)
        {
            return false;
        }
    }

    /// <summary>Replaces the row if nobody changed it since it was read; false when somebody did.</summary>
    public static async Task<bool> TryReplaceAsync<T>(this TableClient table, T row, CancellationToken cancellationToken)
        where T : ITableEntity
    {
        try
        {
            await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
            return true;
        }
        catch (RequestFailedException refused) when (refused.Status is 412 or 404)
        {
            return false;
        }
    }
}
