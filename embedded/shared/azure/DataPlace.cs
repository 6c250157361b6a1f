namespace DanVanKheo.Embedded;

/// <summary>Where the records of an endpoint lie on this machine.</summary>
internal static class DataPlace
{
    public static string Of(Uri endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.IsFile
            ? DataFolder.From("DataFolder=" + endpoint.LocalPath)
            : throw new NotSupportedException($"This build keeps records on this machine and cannot reach {endpoint}; build with AzureRuntime=packages to use Azure Storage.");
    }
}
