namespace Azure.Storage.Blobs;

/// <summary>Part of a signature only: there is no pipeline on one machine that could be told anything.</summary>
public class BlobClientOptions : ClientOptions
{
    internal BlobClientOptions() { }
}
