namespace DanVanKheo.Embedded.Durable;

/// <summary>Held for the life of the process, so that one process writes a hub; the system releases it when the process dies.</summary>
internal sealed class HubLock : IDisposable
{
    private readonly FileStream file;
    private HubLock(FileStream file) => this.file = file;

    public static async Task<HubLock> TakeAsync(string path, TimeSpan patience, CancellationToken cancellationToken)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new HubLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            }
            catch (IOException) when (waited.Elapsed < patience)
            {
                await Task.Delay(100, cancellationToken).ConfigureAwait(false);
            }
            catch (IOException busy)
            {
                throw new HubBusyException(path, busy);
            }
        }
    }

    public void Dispose() => file.Dispose();
}
