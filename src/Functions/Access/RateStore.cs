using DanVanKheo.Storage;

namespace DanVanKheo.Access;

/// <summary>Counts requests by limit and subject, over all instances of the app.</summary>
public sealed class RateStore(Tables tables, TimeProvider clock)
{
    /// <summary>Counts one request; the time to wait when it is one too many, else null.</summary>
    public async Task<TimeSpan?> TakeAsync(RateLimit limit, string subject, CancellationToken cancellationToken)
    {
        var key = AccessToken.Hash(subject);
        while (true)
        {
            var row = await tables.Rates.FindAsync<RateRow>(limit.Name, key, cancellationToken);
            var decision = limit.Take(row is null ? null : new(row.Since, row.Count), clock.GetUtcNow());
            if (decision.RetryAfter is not null) return decision.RetryAfter;
            var next = new RateRow { PartitionKey = limit.Name, RowKey = key, Since = decision.Next.Since, Count = decision.Next.Count, ETag = row?.ETag ?? default };
            if (row is null ? await tables.Rates.TryAddAsync(next, cancellationToken) : await tables.Rates.TryReplaceAsync(next, cancellationToken)) return null;
        }
    }
}
