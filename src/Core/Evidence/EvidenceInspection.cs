using DanVanKheo.Rules;

namespace DanVanKheo.Evidence;

/// <summary>
/// Looks into a file before it is kept: it is one thing only, it is the thing its ending says, and it brings nothing that runs by itself.
/// A virus scanner looks for known harm; this looks for what evidence never needs. docs/adr/0012.
/// </summary>
public static class EvidenceInspection
{
    private const int HeadLength = 1024;

    /// <summary>Returns the type to store and serve it under, or throws.</summary>
    /// <param name="content">The whole file; can be sought, and is left anywhere.</param>
    /// <exception cref="RuleBroken">The file is refused; the code says why and how to mend it.</exception>
    public static string Check(string name, Stream content)
    {
        content.Position = 0;
        var head = new byte[HeadLength];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var type = EvidenceRules.ContentType(name, head.AsSpan(0, Math.Min(read, EvidenceRules.HeadLength)));
        if (EvidenceRules.IsArchive(name)) OfficeInspection.Check(name, Path.GetExtension(name), content);
        else CheckSingle(name, head.AsSpan(0, read), content);
        return type;
    }

    private static void CheckSingle(string name, ReadOnlySpan<byte> head, Stream content)
    {
        // Readers of PDF take a header anywhere in the first kilobyte; readers of ZIP look at the end.
        var isPdf = head.StartsWith("%PDF-"u8);
        if (!isPdf && head.IndexOf("%PDF-"u8) >= 0) throw new RuleBroken("FileTwoKinds", name);
        if (ArchiveEnd.Find(content) is not null) throw new RuleBroken("FileTwoKinds", name);
        if (isPdf) PdfInspection.Check(name, content);
    }
}
