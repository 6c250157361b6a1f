namespace Azure.Storage.Blobs;

/// <summary>A part of a file as a stream of its own; closing it closes the file.</summary>
internal sealed class RangeStream : Stream
{
    private readonly FileStream file;
    private readonly long offset;

    public RangeStream(FileStream file, long offset, long length)
    {
        this.file = file;
        this.offset = offset;
        Length = length;
        file.Position = offset;
    }

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length { get; }

    public override long Position { get => file.Position - offset; set => file.Position = offset + Math.Max(0, value); }

    public override int Read(Span<byte> buffer) => file.Read(buffer[..Within(buffer.Length)]);
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        file.ReadAsync(buffer[..Within(buffer.Length)], cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };
    public override void Flush() { }
    public override void SetLength(long value) => throw new NotSupportedException("A blob is read only.");
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("A blob is read only.");

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }

    private int Within(int count) => (int)Math.Clamp(Length - Position, 0, count);
}
