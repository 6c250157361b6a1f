namespace DanVanKheo.TestKit;

/// <summary>A file as a browser sends it.</summary>
public sealed record Upload(string Name, string ContentType, ReadOnlyMemory<byte> Content)
{
    public Upload Named(string name) => this with { Name = name };
}
