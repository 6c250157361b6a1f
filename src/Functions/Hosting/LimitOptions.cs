using System.ComponentModel.DataAnnotations;

namespace DanVanKheo.Hosting;

/// <summary>Settings of section <c>Limits</c>: how much is asked in ten minutes before the answer is 429. An office shares one address, so limits by address are wide.</summary>
public sealed record LimitOptions
{
    /// <summary>Codes and fresh links for one person, one link or one typed address.</summary>
    [Range(1, int.MaxValue)]
    public int CodesPerPerson { get; init; } = 6;

    [Range(1, int.MaxValue)]
    public int CodesPerIp { get; init; } = 120;

    /// <summary>Links that were never issued, from one address.</summary>
    [Range(1, int.MaxValue)]
    public int MissesPerIp { get; init; } = 60;

    /// <summary>Calls with one token in a minute.</summary>
    [Range(1, int.MaxValue)]
    public int ApiCallsPerMinute { get; init; } = 600;
}
