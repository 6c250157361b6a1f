using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Jobs;

/// <summary>Jobs: partition <c>jobs</c>, row id, which begins with the time it was begun.</summary>
public sealed class JobStore(Tables tables)
{
    private const string Partition = "jobs";

    public async Task<Job?> FindAsync(string id, CancellationToken cancellationToken) =>
        await tables.Jobs.FindAsync<TableEntity>(Partition, id, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Writes a job down, or finds it written by the other half of a double click.</summary>
    public Task AddAsync(Job job, CancellationToken cancellationToken) => tables.Jobs.TryAddAsync(Write(job), cancellationToken);

    /// <summary>Changes the row as it is now; again when somebody else wrote it meanwhile.</summary>
    public async Task ChangeAsync(string id, Func<Job, Job> change, CancellationToken cancellationToken)
    {
        while (await tables.Jobs.FindAsync<TableEntity>(Partition, id, cancellationToken) is { } found)
        {
            var row = Write(change(Read(found)));
            row.ETag = found.ETag;
            if (await tables.Jobs.TryReplaceAsync(row, cancellationToken)) return;
        }
    }

    /// <summary>Jobs begun after <paramref name="from"/>, an id or the beginning of one; oldest first.</summary>
    public IAsyncEnumerable<Job> SinceAsync(string from, CancellationToken cancellationToken) => tables.Jobs
        .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey ge {from}"), cancellationToken: cancellationToken)
        .Select(Read);

    /// <summary>Jobs begun before <paramref name="until"/>.</summary>
    public IAsyncEnumerable<Job> BeforeAsync(string until, CancellationToken cancellationToken) => tables.Jobs
        .QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey lt {until}"), cancellationToken: cancellationToken)
        .Select(Read);

    public Task RemoveAsync(string id, CancellationToken cancellationToken) => tables.Jobs.DeleteEntityAsync(Partition, id, cancellationToken: cancellationToken);

    private static TableEntity Write(Job job)
    {
        var row = new TableEntity(Partition, job.Id)
        {
            ["Kind"] = job.Kind.ToString(),
            ["About"] = job.About,
            ["Person"] = job.Person,
            ["StartedAt"] = job.StartedAt,
            ["State"] = job.State.ToString(),
            ["Parts"] = job.Parts,
            ["Done"] = job.Done,
            ["Things"] = job.Things,
            ["File"] = job.File,
            ["Refusal"] = job.Refusal,
        };
        if (job.FinishedAt is { } finished) row["FinishedAt"] = finished;
        return row;
    }

    private static Job Read(TableEntity row) => new(row.RowKey, Enum.Parse<JobKind>(row.GetString("Kind")), row.GetString("About"), row.GetString("Person"), row.GetDateTimeOffset("StartedAt")!.Value)
    {
        State = Enum.Parse<JobState>(row.GetString("State")),
        Parts = row.GetInt32("Parts")!.Value,
        Done = row.GetInt32("Done")!.Value,
        Things = row.GetInt32("Things")!.Value,
        File = row.GetString("File"),
        Refusal = row.GetString("Refusal"),
        FinishedAt = row.GetDateTimeOffset("FinishedAt"),
    };
}
