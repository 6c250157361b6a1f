using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace DanVanKheo.Storage;

/// <summary>
/// The storage account of the function app: <c>AzureWebJobsStorage</c> as a connection string, or
/// <c>AzureWebJobsStorage__accountName</c> with the app's managed identity.
/// </summary>
public sealed record StorageConnection(TableServiceClient Tables, BlobServiceClient Blobs)
{
    public static StorageConnection From(IConfiguration configuration)
    {
        if (configuration["AzureWebJobsStorage:accountName"] is { Length: > 0 } account)
        {
            var credential = new DefaultAzureCredential();
            return new(
                new TableServiceClient(new Uri($"https://{account}.table.core.windows.net"), credential),
                new BlobServiceClient(new Uri($"https://{account}.blob.core.windows.net"), credential));
        }

        var connection = configuration["AzureWebJobsStorage"] is { Length: > 0 } text ? text : "UseDevelopmentStorage=true";
        return new(new TableServiceClient(connection), new BlobServiceClient(connection));
    }
}
