using System.IO.Compression;
using DanVanKheo.Rules;

namespace DanVanKheo.Evidence;

/// <summary>
/// Refuses a PDF that runs something (JavaScript, a program, media of its own), carries files, or hides behind a password
/// (ISO 32000-2, 12.6.4, 7.11.4, 7.6), also where the words stand in compressed object streams.
/// </summary>
internal sealed class PdfInspection(string name, Stream content)
{
    private const int Window = 64 * 1024;
    private const int MostObjectStreams = 5000;

    private readonly ArchiveBudget budget = new(name);
    private readonly HashSet<long> streams = [];

    public static void Check(string name, Stream content) => new PdfInspection(name, content).Check();

    private void Check()
    {
        content.Position = 0;
        Scan(content, unpacking: false);
        foreach (var at in streams) Unpack(at);
    }

    private void Unpack(long at)
    {
        content.Position = at;
        var first = content.ReadByte();
        // Not packed: a list of numbers, which the first scan has read. 7.5.7.
        if (char.IsAsciiDigit((char)first)) return;
        content.Position = at;
        try
        {
            using var unpacked = new ZLibStream(content, CompressionMode.Decompress, leaveOpen: true);
            Scan(unpacked, unpacking: true);
        }
        catch (InvalidDataException)
        {
            throw new RuleBroken("ArchiveBroken", name);
        }
    }

    /// <summary>Reads to the end in windows that overlap, so that no name falls between two.</summary>
    private void Scan(Stream from, bool unpacking)
    {
        var buffer = new byte[Window + PdfNames.Overlap];
        var (held, start) = (0, 0L);
        for (int read; (read = from.Read(buffer, held, buffer.Length - held)) > 0;)
        {
            held += read;
            if (unpacking) budget.Take(read, 0, 0);
            Look(buffer.AsSpan(0, held), unpacking ? null : start);
            var kept = Math.Min(held, PdfNames.Overlap);
            buffer.AsSpan(held - kept, kept).CopyTo(buffer);
            (start, held) = (start + held - kept, kept);
        }
    }

    /// <param name="start">Where the window begins in the file; null when it does not lie in the file.</param>
    private void Look(ReadOnlySpan<byte> window, long? start)
    {
        for (var at = 0; window[at..].IndexOf((byte)'/') is >= 0 and var next;)
        {
            at += next + 1;
            var word = PdfNames.Read(window[at..]);
            if (PdfNames.Refusal(word) is { } code) throw new RuleBroken(code, name);
            if (start is { } begin && word == PdfNames.ObjectStream && DataAfter(window, at) is { } data) streams.Add(begin + data);
            if (streams.Count > MostObjectStreams) throw new RuleBroken("ArchiveTooManyParts", name, MostObjectStreams);
        }
    }

    /// <summary>Where the data begins: after the word <c>stream</c> and its line end; null when the word is not in the window.</summary>
    private static int? DataAfter(ReadOnlySpan<byte> window, int at)
    {
        var word = window[at..].IndexOf("stream"u8);
        if (word < 0) return null;
        var data = at + word + "stream".Length;
        while (data < window.Length && window[data] is (byte)'\r' or (byte)'\n') data++;
        return data < window.Length ? data : null;
    }
}
