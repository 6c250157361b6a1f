using Azure.Storage.Blobs;

namespace DanVanKheo.Storage;

/// <summary>The private containers of the app.</summary>
public sealed class Blobs(StorageConnection storage)
{
    /// <summary>Evidence files as <c>{draft}/{file}</c>.</summary>
    public BlobContainerClient Evidence { get; } = storage.Blobs.GetBlobContainerClient("evidence");

    /// <summary>Infected files, under the names they had; nothing is ever served from here.</summary>
    public BlobContainerClient Quarantine { get; } = storage.Blobs.GetBlobContainerClient("quarantine");

    /// <summary>Frozen summaries as <c>{bloc}/{period}.json</c>.</summary>
    public BlobContainerClient Summaries { get; } = storage.Blobs.GetBlobContainerClient("summaries");

    /// <summary>Frozen contents and signed copies of papers as <c>{body}/{paper}/{sha256}</c>.</summary>
    public BlobContainerClient Papers { get; } = storage.Blobs.GetBlobContainerClient("papers");

    /// <summary>Editions of programmes as <c>{programme}/{sha256}.json</c>.</summary>
    public BlobContainerClient Programmes { get; } = storage.Blobs.GetBlobContainerClient("programmes");

    /// <summary>Roots of the audit, one blob each, never overwritten. On Azure the container carries a time-based immutability policy.</summary>
    public BlobContainerClient Audit { get; } = storage.Blobs.GetBlobContainerClient("audit");

    /// <summary>What long work goes over and what it makes, as <c>{job}/{name}</c>; swept away after some days.</summary>
    public BlobContainerClient Jobs { get; } = storage.Blobs.GetBlobContainerClient("jobs");
}
