namespace Azure.Storage.Blobs;

/// <summary>Taken for compatibility: there is no pipeline on one machine, so nothing in here changes behaviour.</summary>
public class BlobClientOptions : ClientOptions
{
    public BlobClientOptions(ServiceVersion version = ServiceVersion.V2025_05_05) => Version = version;
    public ServiceVersion Version { get; }

    public enum ServiceVersion
    {
        V2025_05_05 = 26,
    }
}
