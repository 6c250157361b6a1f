namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The folder in which this host keeps what it must remember, named by the setting AzureWebJobsStorage.</summary>
internal sealed class HostStorage(IConfiguration configuration)
{
    private readonly Lazy<string> folder = new(() => DataFolder.From(configuration["AzureWebJobsStorage"] ?? "UseDevelopmentStorage=true"));
    public string Folder => folder.Value;
}
