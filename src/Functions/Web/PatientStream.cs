namespace DanVanKheo.Web;

/// <summary>
/// A stream that only goes forward and never blocks: what is written synchronously waits for the next asynchronous write. The ends of ZIP entries are
/// written so by <see cref="System.IO.Compression.ZipArchive"/>, whatever one calls, and an answer over HTTP takes no synchronous write.
/// Little waits at a time: some hundred bytes after each entry, and the directory at the end.
/// </summary>
internal sealed class PatientStream(Stream inner) : Stream
{
    private readonly MemoryStream waiting = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => waiting.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => waiting.Write(buffer);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await PassOnAsync(cancellationToken);
        await inner.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await PassOnAsync(cancellationToken);
        await inner.FlushAsync(cancellationToken);
    }

    public override void Flush()
    {
        // Waits with the rest for the next asynchronous write.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        waiting.Dispose();
        base.Dispose(disposing);
    }

    private async Task PassOnAsync(CancellationToken cancellationToken)
    {
        if (waiting.Length == 0) return;
        await inner.WriteAsync(waiting.GetBuffer().AsMemory(0, (int)waiting.Length), cancellationToken);
        waiting.SetLength(0);
    }
}
