using System.Text;

namespace DanVanKheo.Evidence;

/// <summary>What the bytes of one part give away, read piece by piece. A mark across the edge of two pieces is seen too.</summary>
internal sealed class ByteMarks
{
    private static readonly byte[] Package = Encoding.Unicode.GetBytes("Ole10Native");
    private static readonly byte[] Macros = Encoding.Unicode.GetBytes("_VBA_PROJECT");
    private static readonly byte[] Script = "vnd.sun.star.script:"u8.ToArray();
    private static readonly byte[][] Archives = [[0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B, 0x08], [0x42, 0x5A, 0x68], [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x4D, 0x53, 0x43, 0x46]];
    private static readonly int Longest = Math.Max(Package.Length, Macros.Length);

    private byte[] before = [];
    private bool begun;

    public bool IsZip { get; private set; }

    public bool IsOtherArchive { get; private set; }

    /// <summary>A program for Windows or Linux.</summary>
    public bool IsProgram { get; private set; }

    /// <summary>An OLE package: a file wrapped in an object.</summary>
    public bool HoldsPackage { get; private set; }

    public bool HoldsMacro { get; private set; }

    public void Look(ReadOnlySpan<byte> bytes)
    {
        if (!begun) LookAtHead(bytes);
        begun = true;
        byte[] window = [.. before, .. bytes];
        HoldsPackage |= window.AsSpan().IndexOf(Package) >= 0;
        HoldsMacro |= window.AsSpan().IndexOf(Macros) >= 0 || window.AsSpan().IndexOf(Script) >= 0;
        before = window[Math.Max(0, window.Length - Longest + 1)..];
    }

    private void LookAtHead(ReadOnlySpan<byte> head)
    {
        IsZip = head.StartsWith("PK\u0003\u0004"u8);
        IsProgram = head.StartsWith("MZ"u8) || head.StartsWith("\u007FELF"u8);
        foreach (var archive in Archives) IsOtherArchive |= head.StartsWith(archive);
    }
}
