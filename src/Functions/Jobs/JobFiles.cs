using System.IO.Pipelines;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Storage;

namespace DanVanKheo.Jobs;

/// <summary>What jobs work on and what they make: blobs <c>{job}/{name}</c>. They go when the job is swept away.</summary>
public sealed class JobFiles(Blobs blobs)
{
    /// <summary>The name under which the finished file stands.</summary>
    public const string Result = "result";

    public static string Part(int number) => $"part-{number:D5}";

    /// <summary>Written whole; a second time over the first.</summary>
    public Task WriteAsync(string job, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        blobs.Jobs.GetBlobClient($"{job}/{name}").UploadAsync(new BinaryData(bytes), overwrite: true, cancellationToken);

    /// <summary>Written while it is made, a part in memory at a time; there only when it is whole.</summary>
    public async Task WriteAsync(string job, string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var pipe = new Pipe();
        var upload = UploadAsync(blobs.Jobs.GetBlobClient($"{job}/{name}"), pipe.Reader, cancellationToken);
        try
        {
            await write(pipe.Writer.AsStream(leaveOpen: true), cancellationToken);
            await pipe.Writer.CompleteAsync();
        }
        catch (Exception failure)
        {
            // The reader gets it too, so that half a file is never taken for a whole one.
            await pipe.Writer.CompleteAsync(failure);
            await Task.WhenAny(upload);
            throw;
        }

        await upload;
    }

    /// <summary>To be read from anywhere in it; null when there is none.</summary>
    public async Task<Stream?> OpenAsync(string job, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await blobs.Jobs.GetBlobClient($"{job}/{name}").OpenReadAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Null when there is none.</summary>
    public async Task<byte[]?> ReadAsync(string job, string name, CancellationToken cancellationToken)
    {
        try
        {
            return (await blobs.Jobs.GetBlobClient($"{job}/{name}").DownloadContentAsync(cancellationToken)).Value.Content.ToArray();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public Task RemoveAsync(string job, string name, CancellationToken cancellationToken) => blobs.Jobs.GetBlobClient($"{job}/{name}").DeleteIfExistsAsync(cancellationToken: cancellationToken);

    public async Task RemoveAllAsync(string job, CancellationToken cancellationToken)
    {
        await foreach (var blob in blobs.Jobs.GetBlobsAsync(BlobTraits.None, BlobStates.None, job + "/", cancellationToken)) await blobs.Jobs.GetBlobClient(blob.Name).DeleteIfExistsAsync(cancellationToken: cancellationToken);
    }

    private static async Task UploadAsync(BlobClient blob, PipeReader reader, CancellationToken cancellationToken)
    {
        try
        {
            await blob.UploadAsync(reader.AsStream(leaveOpen: true), new BlobUploadOptions(), cancellationToken);
            await reader.CompleteAsync();
        }
        catch (Exception failure)
        {
            // Who writes must not wait for a reader that is gone.
            await reader.CompleteAsync(failure);
            throw;
        }
    }
}
