using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Letters;
using DanVanKheo.Storage;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>An application with an administrator's token in its environment, and a client that knows it by its document only.</summary>
public sealed class ApiApp : IAsyncLifetime
{
    public const string AdminToken = "admin-token-of-the-tests";

    /// <summary>Officers of the sample bloc by id.</summary>
    public const string Administrator = "chanh-van-phong";
    public const string Intake = "tiep-nhan";

    private AppProcess? process;
    private Mailbox? mailbox;
    private DocumentClient? client;

    /// <summary>The mail service, as far as it tells what became of letters.</summary>
    internal EventPost Events { get; } = new();

    public AppProcess Process => process!;

    public Mailbox Mailbox => mailbox!;

    internal DocumentClient Admin => client!;

    public async ValueTask InitializeAsync()
    {
        process = await AppProcess.StartAsync(settings: new Dictionary<string, string> { [ApiGate.DevelopmentToken] = AdminToken, ["SendGrid__WebhookKey"] = Events.PublicKey });
        mailbox = new Mailbox(process.Address);
        client = await DocumentClient.ReadAsync(process.Address, AdminToken);
    }

    public async ValueTask DisposeAsync()
    {
        client?.Dispose();
        mailbox?.Dispose();
        Events.Dispose();
        if (process is not null) await process.DisposeAsync();
    }

    /// <summary>A client with a token of its own.</summary>
    internal async Task<DocumentClient> AsAsync(string person, params string[] scopes) => Admin.With((await Tokens.MakeAsync(new("Chương trình thử", person, scopes, "30"), Administrator, CancellationToken.None)).Text);

    private ApiTokenStore Tokens
    {
        get
        {
            var connection = $"DataFolder={Process.DataFolder}";
            return new(new Tables(new(new TableServiceClient(connection), new BlobServiceClient(connection))), TimeProvider.System);
        }
    }
}
