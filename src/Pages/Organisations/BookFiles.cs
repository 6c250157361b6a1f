namespace DanVanKheo.Organisations;

/// <summary>A file of organisations of either kind.</summary>
public static class BookFiles
{
    private static readonly byte[] Zip = "PK"u8.ToArray();

    /// <param name="needed">Roles that somebody should hold for every unit.</param>
    public static BookReading Read(byte[] file, IReadOnlyCollection<string> needed, DateOnly today)
    {
        if (!file.AsSpan().StartsWith(Zip)) return BookJson.Read(file, needed, today);
        var (lines, faults) = BookWorkbookReader.Read(file);
        return faults.Count > 0 ? new(null, faults) : BookReader.Read(lines, needed, today);
    }
}
