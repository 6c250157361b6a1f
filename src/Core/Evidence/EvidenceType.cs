namespace DanVanKheo.Evidence;

/// <summary>How a file of one kind begins: <paramref name="Signature"/> stands at byte <paramref name="Offset"/>.</summary>
internal sealed record EvidenceType(string ContentType, int Offset, byte[] Signature)
{
    public bool Matches(ReadOnlySpan<byte> head) =>
        head.Length >= Offset + Signature.Length && head.Slice(Offset, Signature.Length).SequenceEqual(Signature);
}
