using System.IO.Compression;
using DanVanKheo.Access;
using DanVanKheo.Storage;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>Answers to calls that named an idempotency key, for a day. Only what was done is kept: a refused call may be mended and sent under the same key.</summary>
public sealed class IdempotencyStore(Tables tables, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>A call this old was broken off; whoever comes next takes it up.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(2);

    /// <summary>Takes the call up, or finds its answer.</summary>
    /// <exception cref="ApiProblem">The key was used for another call, or its call is being done.</exception>
    public async Task<(IdempotencySeed Seed, KeptAnswer? Answer)> BeginAsync(string token, string key, string fingerprint, CancellationToken cancellationToken)
    {
        var (hash, now) = (AccessToken.Hash(key), clock.GetUtcNow());
        while (true)
        {
            var row = await tables.ApiAnswers.FindAsync<KeptAnswerRow>(token, hash, cancellationToken);
            if (row is not null && now - row.At >= Kept)
            {
                await tables.ApiAnswers.DeleteEntityAsync(token, hash, row.ETag, cancellationToken);
                row = null;
            }

            if (row is null)
            {
                row = new() { PartitionKey = token, RowKey = hash, Fingerprint = fingerprint, At = now, ClaimedAt = now };
                if (await tables.ApiAnswers.TryAddAsync(row, cancellationToken)) return (new(key, now), null);
                continue;
            }

            if (row.Fingerprint != fingerprint) throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "KeyReused");
            if (row.Status is { } status) return (new(key, row.At), new(status, Unpack(row.Body ?? []), row.Location ?? ""));
            if (now - row.ClaimedAt < Stale) throw new ApiProblem(StatusCodes.Status409Conflict, "KeyInUse");
            row.ClaimedAt = now;
            if (await tables.ApiAnswers.TryReplaceAsync(row, cancellationToken)) return (new(key, row.At), null);
        }
    }

    public async Task KeepAsync(string token, IdempotencySeed seed, KeptAnswer answer, CancellationToken cancellationToken)
    {
        if (await tables.ApiAnswers.FindAsync<KeptAnswerRow>(token, AccessToken.Hash(seed.Key), cancellationToken) is not { } row) return;
        (row.Status, row.Body, row.Location) = (answer.Status, Pack(answer.Body), answer.Location);
        await tables.ApiAnswers.TryReplaceAsync(row, cancellationToken);
    }

    /// <summary>The call was refused; its key is free again.</summary>
    public Task ForgetAsync(string token, IdempotencySeed seed, CancellationToken cancellationToken) =>
        tables.ApiAnswers.DeleteEntityAsync(token, AccessToken.Hash(seed.Key), cancellationToken: cancellationToken);

    /// <summary>Drops what is older than a day.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() - Kept;
        var old = Azure.Data.Tables.TableClient.CreateQueryFilter($"At lt {until}");
        await foreach (var row in tables.ApiAnswers.QueryAsync<KeptAnswerRow>(old, cancellationToken: cancellationToken)) await tables.ApiAnswers.DeleteEntityAsync(row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
    }

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(body);
        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var body = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress)) gzip.CopyTo(body);
        return body.ToArray();
    }
}
