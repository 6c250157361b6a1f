namespace DanVanKheo.Organisations;

/// <summary>A JSON file of organisations, in and out.</summary>
public static class BookJson
{
    public static BookReading Read(byte[] file, IReadOnlyCollection<string> needed, DateOnly today)
    {
        var (lines, faults) = BookJsonReader.Read(file);
        return faults.Count > 0 ? new(null, faults) : BookReader.Read(lines, needed, today);
    }
}
