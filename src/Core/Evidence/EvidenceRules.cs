using DanVanKheo.Rules;
using DanVanKheo.Text;

namespace DanVanKheo.Evidence;

/// <summary>Which files are taken: by ending and by their first bytes, never by what the browser says.</summary>
public static class EvidenceRules
{
    public const long LargestFile = 25L * 1024 * 1024;
    public const long LargestDossier = 100L * 1024 * 1024;
    public const int MostFiles = 10;
    public const int HeadLength = 16;
    private const int LongestName = 150;
    private const int LongestEnding = 20;

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];

    private static readonly Dictionary<string, EvidenceType> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = new("application/pdf", 0, "%PDF-"u8.ToArray()),
        [".docx"] = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 0, Zip),
        [".xlsx"] = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 0, Zip),
        [".pptx"] = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", 0, Zip),
        [".odt"] = new("application/vnd.oasis.opendocument.text", 0, Zip),
        [".ods"] = new("application/vnd.oasis.opendocument.spreadsheet", 0, Zip),
        [".odp"] = new("application/vnd.oasis.opendocument.presentation", 0, Zip),
        [".jpg"] = new("image/jpeg", 0, [0xFF, 0xD8, 0xFF]),
        [".jpeg"] = new("image/jpeg", 0, [0xFF, 0xD8, 0xFF]),
        [".png"] = new("image/png", 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        [".mp4"] = new("video/mp4", 4, "ftyp"u8.ToArray()),
    };

    public static string Accepted => string.Join(", ", Types.Keys);

    /// <summary>Bytes the dossier still takes.</summary>
    public static long Left(IEnumerable<EvidenceFile> held) => Math.Max(0, LargestDossier - held.Sum(f => f.Size));

    /// <summary>Whether a file with this ending is a ZIP inside.</summary>
    public static bool IsArchive(string fileName) => Types.TryGetValue(Path.GetExtension(fileName), out var type) && type.Signature == Zip;

    /// <summary>The type to store and serve the file under.</summary>
    /// <exception cref="RuleBroken">The ending is not taken, the content is something else, or the file is empty.</exception>
    public static string ContentType(string fileName, ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty) throw new RuleBroken("FileEmpty", fileName);
        var type = TypeOf(fileName);
        if (!type.Matches(head)) throw new RuleBroken("FileContentDiffers", fileName, Path.GetExtension(fileName));
        return type.ContentType;
    }

    /// <summary>The type the ending promises, before any byte of the file is here.</summary>
    /// <exception cref="RuleBroken">The ending is not taken.</exception>
    public static string PromisedType(string fileName) => TypeOf(fileName).ContentType;

    /// <summary>Checks one more file of <paramref name="size"/> bytes against what the dossier holds already.</summary>
    public static void CheckRoom(IReadOnlyCollection<EvidenceFile> held, string fileName, long size)
    {
        if (size <= 0) throw new RuleBroken("FileEmpty", fileName);
        if (size > LargestFile) throw new RuleBroken("FileTooLarge", fileName, LargestFile / (1024 * 1024));
        if (held.Count >= MostFiles) throw new RuleBroken("TooManyFiles", MostFiles);
        var left = Left(held);
        if (size > left) throw new RuleBroken("DossierFull", LargestDossier / (1024 * 1024), left / (1024 * 1024));
    }

    /// <summary>The last part of what the browser sent, without path or control characters, at most 150 characters, its ending kept.</summary>
    public static string SafeName(string? sent)
    {
        var name = VietnameseText.NormaliseLine((sent ?? "").Replace('\\', '/').Split('/')[^1]);
        if (name.All(c => c is '.' or ' ')) return "tep";
        if (name.Length <= LongestName) return name;
        var ending = Cut(Path.GetExtension(name), LongestEnding);
        return Cut(name, LongestName - ending.Length) + ending;
    }

    private static EvidenceType TypeOf(string fileName) =>
        Types.TryGetValue(Path.GetExtension(fileName), out var type) ? type : throw new RuleBroken("FileTypeRefused", fileName, Accepted);

    /// <summary>The first characters of a text, never half of a surrogate pair.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
