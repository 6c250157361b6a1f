using System.ComponentModel.DataAnnotations;

namespace DanVanKheo.Evidence;

/// <summary>Settings of section <c>Clamd</c>. Without an address nothing is scanned, and pages say so to whoever opens a file.</summary>
public sealed record ClamdOptions
{
    /// <summary><c>tcp://host:3310</c> or <c>unix:/run/clamav/clamd.ctl</c>.</summary>
    [RegularExpression(@"(tcp://[^\s/:]+:\d{1,5}|unix:/\S+)?", ErrorMessage = "Clamd__Address is tcp://host:port or unix:/path/of/socket.")]
    public string Address { get; init; } = "";

    [Range(1, 600)]
    public int ConnectSeconds { get; init; } = 5;

    /// <summary>For one file, from its first byte to the verdict.</summary>
    [Range(1, 3600)]
    public int ScanSeconds { get; init; } = 120;
}
