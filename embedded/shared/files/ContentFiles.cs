using System.Buffers;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace DanVanKheo.Embedded;

/// <summary>Content as files named by their SHA-256 under <c>blobs/ab/cd/</c>. A file is written to <c>tmp/</c>, flushed, renamed and its
/// directory flushed before any row speaks of it. No name given by a caller ever becomes a path.</summary>
internal sealed class ContentFiles
{
    private const int BufferSize = 128 * 1024;
    private readonly string root;
    private readonly string temporary;

    public ContentFiles(string folder)
    {
        root = Directory.CreateDirectory(Path.Combine(folder, "blobs")).FullName;
        temporary = Directory.CreateDirectory(Path.Combine(folder, "tmp")).FullName;
    }

    public async Task<StoredContent> WriteAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> content, CancellationToken cancellationToken)
    {
        var path = Path.Combine(temporary, Guid.NewGuid().ToString("N"));
        try
        {
            var stored = await WriteFileAsync(path, content, cancellationToken).ConfigureAwait(false);
            Place(path, stored.Hash);
            return stored;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public FileStream Open(string hash) =>
        new(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous);

    /// <summary>The bytes of a stream in pieces; a piece is valid until the next one is asked for.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> Pieces(
        Stream content, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0) yield return buffer.AsMemory(0, read);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public IEnumerable<FileInfo> Temporary() => new DirectoryInfo(temporary).EnumerateFiles();
    public IEnumerable<FileInfo> All() => new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories);

    private static async Task<StoredContent> WriteFileAsync(string path, IAsyncEnumerable<ReadOnlyMemory<byte>> content, CancellationToken cancellationToken)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
#pragma warning disable CA5351 // The blob service tells an MD5 of the content; nothing here relies on it for security.
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
#pragma warning restore CA5351
        var size = 0L;
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
        await using (file.ConfigureAwait(false))
        {
            await foreach (var piece in content.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                sha.AppendData(piece.Span);
                md5.AppendData(piece.Span);
                size += piece.Length;
                await file.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
            }

            file.Flush(flushToDisk: true);
        }

        return new StoredContent(Convert.ToHexStringLower(sha.GetHashAndReset()), size, md5.GetHashAndReset());
    }

    // The rename replaces an equal file on purpose: its time becomes now, so that the sweeper leaves it alone until its row is there.
    private void Place(string path, string hash)
    {
        var target = PathOf(hash);
        var directory = Path.GetDirectoryName(target)!;
        var known = Directory.Exists(directory);
        Directory.CreateDirectory(directory);
        try
        {
            File.Move(path, target, overwrite: true);
        }
        catch (Exception locked) when (OperatingSystem.IsWindows() && locked is IOException or UnauthorizedAccessException && File.Exists(target))
        {
            File.SetLastWriteTimeUtc(target, DateTime.UtcNow);
            File.Delete(path);
        }

        DirectorySync.Flush(directory);
        if (known) return;
        DirectorySync.Flush(Path.GetDirectoryName(directory)!);
        DirectorySync.Flush(root);
    }

    private string PathOf(string hash) => Path.Combine(root, hash[..2], hash[2..4], hash);
}
