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

    public static Uri Address(string folder, params IEnumerable<string> names) =>
        new(string.Join('/', names.SelectMany(name => name.Split('/')).Select(Uri.EscapeDataString).Prepend(new Uri(folder).AbsoluteUri.TrimEnd('/'))));
}
