using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;
using DanVanKheo.Tallies;
using Microsoft.Extensions.Logging.Abstractions;

namespace DanVanKheo.Functions.Tests.Tallies;

/// <summary>The app's own stores on a data folder: of a running app, or a folder of their own that ends with the test.</summary>
internal sealed class Archive : IDisposable
{
    public const string Bloc = "khoi-ccq";
    private readonly string? own;

    public Archive(string? folder = null)
    {
        own = folder is null ? Directory.CreateTempSubdirectory("danvankheo-tally-").FullName : null;
        var connection = $"DataFolder={folder ?? own}";
        Tables = new(new(new TableServiceClient(connection), new BlobServiceClient(connection)));
        if (own is not null) foreach (var table in (TableClient[])[Tables.Dossiers, Tables.Search, Tables.Reconciliations]) table.CreateIfNotExistsAsync().GetAwaiter().GetResult();
        Ledger = new(Tables);
        Dossiers = new(Tables, Ledger, new(Tables), new(Tables), Bodies);
        Reader = new(Tables, Bodies);
        Recounts = new(Tables);
        Recounter = new(Tables, Dossiers, Recounts, Bodies, TimeProvider.System, NullLogger<Recounter>.Instance);
    }

    public Tables Tables { get; }

    public TallyLedger Ledger { get; }

    public DossierStore Dossiers { get; }

    public TallyReader Reader { get; }

    public RecountStore Recounts { get; }

    public Recounter Recounter { get; }

    private static OrganisationDirectory Bodies { get; } = new([new(Bloc, OrganisationKind.Bloc, "Đảng ủy Khối", null)], [], []);

    public void Dispose()
    {
        if (own is not null) Directory.Delete(own, recursive: true);
    }
}
