namespace DanVanKheo.Outcomes;

/// <summary>Long lists of records, as many at a time as a page of 60 KB holds.</summary>
public static class RecordPages
{
    public const int Size = 40;

    /// <summary>At least one.</summary>
    public static int Of(int records) => Math.Max(1, (records + Size - 1) / Size);
}
