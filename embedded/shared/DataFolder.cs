using System.Data.Common;

namespace DanVanKheo.Embedded;

/// <summary>
/// Where the records of this machine lie. A storage connection string names it:
/// <c>DataFolder=/var/lib/danvankheo</c>, or <c>UseDevelopmentStorage=true</c> for <c>$DANVANKHEO_DATA</c>, else <c>./data</c>.
/// </summary>
internal static class DataFolder
{
    public static string From(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (parts.TryGetValue("DataFolder", out var folder)) return Created((string)folder);
        if (parts.ContainsKey("UseDevelopmentStorage")) return Created(Default());
        throw new FormatException("The storage connection string names no folder of this machine: use 'DataFolder=<path>' or 'UseDevelopmentStorage=true'.");
    }

    /// <summary>Where the records of an endpoint lie on this machine.</summary>
    public static string From(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.IsFile
            ? From("DataFolder=" + endpoint.LocalPath)
            : throw new NotSupportedException($"This build keeps records on this machine and cannot reach {endpoint}; build with AzureRuntime=packages to use Azure Storage.");
    }

    private static string Default() =>
        Environment.GetEnvironmentVariable("DANVANKHEO_DATA") is { Length: > 0 } path ? path : Path.Combine(Environment.CurrentDirectory, "data");

    private static string Created(string path) => Directory.CreateDirectory(path).FullName;
}
