using System.IO.Compression;
using System.Text;
using DanVanKheo.Rules;

namespace DanVanKheo.Evidence;

/// <summary>Opens a ZIP file as far as it can be trusted, and unpacks its entries within the budget.</summary>
internal static class ArchiveReading
{
    private const int LongestPart = 4 * 1024 * 1024;

    /// <exception cref="RuleBroken">Not one whole archive, too many entries, a name that leads out of it, a password, or broken.</exception>
    public static ZipArchive Open(string name, Stream content)
    {
        if (ArchiveEnd.Find(content) is not { } end) throw new RuleBroken("ArchiveBroken", name);
        if (end.Entries > ArchiveBudget.MostEntries || end.DirectorySize > ArchiveBudget.LargestDirectory) throw new RuleBroken("ArchiveTooManyParts", name, ArchiveBudget.MostEntries);
        if (!end.IsWhole) throw new RuleBroken("FileTwoKinds", name);
        content.Position = 0;
        var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        CheckEntries(name, archive);
        return archive;
    }

    /// <summary>Unpacks one entry piece by piece.</summary>
    public static void Unpack(ZipArchiveEntry entry, ArchiveBudget budget, Action<ReadOnlyMemory<byte>> piece)
    {
        var buffer = new byte[64 * 1024];
        using var unpacked = entry.Open();
        long sofar = 0;
        for (int read; (read = unpacked.Read(buffer)) > 0;)
        {
            sofar += read;
            budget.Take(read, sofar, entry.CompressedLength);
            piece(buffer.AsMemory(0, read));
        }
    }

    /// <summary>A small part as a stream in memory; null when it is not small.</summary>
    public static MemoryStream? Part(ZipArchiveEntry entry, ArchiveBudget budget)
    {
        var part = new MemoryStream();
        Unpack(entry, budget, bytes =>
        {
            if (part.Length <= LongestPart) part.Write(bytes.Span);
        });
        part.Position = 0;
        return part.Length > LongestPart ? null : part;
    }

    private static void CheckEntries(string name, ZipArchive archive)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            if (entry.IsEncrypted) throw new RuleBroken("FileEncrypted", name);
            if (IsUnsafe(entry.FullName)) throw new RuleBroken("ArchiveUnsafeName", name);
            // Two programs would show two different documents.
            if (!seen.Add(entry.FullName)) throw new RuleBroken("ArchiveBroken", name);
        }
    }

    /// <summary>A name that, unpacked by a careless program, would land outside its folder.</summary>
    private static bool IsUnsafe(string path) =>
        path.Length == 0 || path[0] == '/' || path.AsSpan().ContainsAny('\\', ':') || path.EnumerateRunes().Any(r => Rune.IsControl(r)) || path.Split('/').Any(p => p is ".." or ".");
}
