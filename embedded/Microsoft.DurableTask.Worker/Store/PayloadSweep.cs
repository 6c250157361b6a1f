namespace DanVanKheo.Embedded.Durable;

/// <summary>Removes payloads that no row speaks of, a day after they were written.</summary>
internal sealed class PayloadSweep(HubStore store, ContentFiles files)
{
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    public void Run(DateTime now)
    {
        foreach (var file in files.Temporary().Where(file => file.LastWriteTimeUtc < now - Age)) file.Delete();
        List<FileInfo> old = [.. files.All().Where(file => file.LastWriteTimeUtc < now - Age)];
        if (old.Count == 0) return;
        var used = store.Read(References);
        foreach (var file in old.Where(file => !used.Contains(Payloads.Mark + file.Name)))
        {
            file.Refresh();
            if (file.LastWriteTimeUtc < now - Age) file.Delete();
        }
    }

    private static HashSet<string> References(SqliteSession session) => [.. session.Rows(
        row => row.GetString(0),
        "WITH texts(t) AS (SELECT input FROM inst UNION ALL SELECT output FROM inst UNION ALL SELECT custom FROM inst"
        + " UNION ALL SELECT data FROM hist UNION ALL SELECT input FROM task UNION ALL SELECT data FROM inbox)"
        + $" SELECT DISTINCT t FROM texts WHERE t GLOB '{Payloads.Mark}*'")];
}
