namespace DanVanKheo.Api;

/// <summary>What figures are counted from.</summary>
public enum SummaryBasis
{
    /// <summary>The tallies as they are now.</summary>
    Live,

    /// <summary>The records kept with the newest version of the period's report.</summary>
    Report,
}
