namespace Azure.Storage.Blobs;

/// <summary>Removes what no blob needs: files of deleted blobs and broken uploads after a day, staged blocks after a week.</summary>
internal sealed class BlobSweep(SqliteStore rows, ContentFiles files)
{
    private static readonly TimeSpan FileAge = TimeSpan.FromDays(1);
    private static readonly TimeSpan BlockAge = TimeSpan.FromDays(7);

    public async Task RunAsync(DateTimeOffset now)
    {
        var oldest = (now - FileAge).UtcDateTime;
        await rows.WriteAsync(session => session.Execute("DELETE FROM block WHERE staged < @p0", (now - BlockAge).UtcTicks)).ConfigureAwait(false);
        foreach (var file in files.Temporary().Where(file => file.LastWriteTimeUtc < oldest)) file.Delete();
        foreach (var file in files.All().Where(file => file.LastWriteTimeUtc < oldest))
        {
            if (rows.Read(session => IsUsed(session, file.Name))) continue;
            // Decided on the writer's thread: no row can come to speak of the file between the look and the deletion.
            await rows.WriteAsync(session => Remove(session, file, oldest)).ConfigureAwait(false);
        }
    }

    private static bool IsUsed(SqliteSession session, string hash) =>
        session.Scalar("SELECT 1 FROM blob WHERE hash = @p0 UNION ALL SELECT 1 FROM block WHERE hash = @p0 LIMIT 1", hash) is not null;

    private static bool Remove(SqliteSession session, FileInfo file, DateTime oldest)
    {
        file.Refresh();
        if (!file.Exists || file.LastWriteTimeUtc >= oldest || IsUsed(session, file.Name)) return false;
        file.Delete();
        return true;
    }
}
