namespace DanVanKheo.Organisations;

/// <summary>A figure of a report under the tree of another day, with the parts it is made of. Not rounded: a half is shown as a half.</summary>
public sealed record MappedCount(Organisation Organisation, IReadOnlyList<CountPart> Parts)
{
    public decimal Count => Parts.Sum(p => p.Value);
}
