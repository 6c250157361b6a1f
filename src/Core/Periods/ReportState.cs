namespace DanVanKheo.Periods;

public enum ReportState
{
    /// <summary>The figures are counted; the text may be edited and the figures counted again.</summary>
    Draft,

    /// <summary>Sealed with its hash. It never changes; what must change is a new version.</summary>
    Frozen,
}
