using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace DanVanKheo.Contracts;

/// <summary>The storage under test: the embedded one in a folder of its own, or what CONTRACTS_CONNECTION names.</summary>
internal static class Storage
{
    private static readonly string? Given = Environment.GetEnvironmentVariable("CONTRACTS_CONNECTION");
    private static int count;

    public static bool IsEmbedded => typeof(TableClient).Assembly.GetName().Name!.StartsWith("DanVanKheo.Embedded", StringComparison.Ordinal);

    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "contracts-" + Guid.NewGuid().ToString("N"));

    public static string Connection => IsEmbedded
        ? "DataFolder=" + Folder
        : Given ?? throw new InvalidOperationException("Set CONTRACTS_CONNECTION to run the cases against the official assemblies.");

    /// <summary>For cases where the emulator takes what Azure refuses; the embedded storage must refuse it as Azure does.</summary>
    public static void SkipOnEmulator(string reason) => Assert.SkipUnless(IsEmbedded, "Azurite is laxer than Azure: " + reason);

    public static async Task<TableClient> TableAsync()
    {
        var table = new TableClient(Connection, "Contract" + Next());
        await table.CreateIfNotExistsAsync(Cancel);
        return table;
    }

    public static async Task<BlobContainerClient> ContainerAsync()
    {
        var container = new BlobServiceClient(Connection).GetBlobContainerClient("contract-" + Next());
        await container.CreateIfNotExistsAsync(cancellationToken: Cancel);
        return container;
    }

    public static string Next() => Environment.ProcessId + "x" + Interlocked.Increment(ref count);

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
