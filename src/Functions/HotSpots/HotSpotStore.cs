using System.Globalization;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.HotSpots;

/// <summary>The register of hot spots: partition bloc, row number.</summary>
public sealed class HotSpotStore(Tables tables, OrganisationDirectory directory)
{
    public async Task<IReadOnlyList<HotSpot>> AllAsync(CancellationToken cancellationToken) =>
        await tables.HotSpots.PartitionAsync<TableEntity>(directory.Archive, cancellationToken: cancellationToken).Select(Read).ToListAsync(cancellationToken);

    public async Task<HotSpot?> FindAsync(int number, CancellationToken cancellationToken) =>
        await tables.HotSpots.FindAsync<TableEntity>(directory.Archive, Key(number), cancellationToken) is { } row ? Read(row) : null;

    /// <summary>False when there is one of that number.</summary>
    public Task<bool> TryAddAsync(HotSpot spot, CancellationToken cancellationToken) => tables.HotSpots.TryAddAsync(Write(spot), cancellationToken);

    /// <summary>False when there is none such, or it is settled already.</summary>
    public async Task<bool> SettleAsync(int number, Func<HotSpot, HotSpot> settle, CancellationToken cancellationToken)
    {
        while (await tables.HotSpots.FindAsync<TableEntity>(directory.Archive, Key(number), cancellationToken) is { } row)
        {
            if (Read(row) is not { IsOpen: true } spot) return false;
            var written = Write(settle(spot));
            written.ETag = row.ETag;
            if (await tables.HotSpots.TryReplaceAsync(written, cancellationToken)) return true;
        }

        return false;
    }

    private static string Key(int number) => number.ToString("D5", CultureInfo.InvariantCulture);

    private static HotSpot Read(TableEntity row) => new(row.GetInt32("Number")!.Value, row.GetString("Place"), row.GetString("Unit"), row.GetString("Matter"), VietnamTime.Day(row.GetDateTimeOffset("Opened")!.Value), row.GetString("By"))
    {
        Settled = row.GetDateTimeOffset("Settled") is { } at ? VietnamTime.Day(at) : null,
        Dossier = row.GetString("Dossier"),
        How = row.GetString("How"),
    };

    private TableEntity Write(HotSpot spot)
    {
        var row = new TableEntity(directory.Archive, Key(spot.Number))
        {
            ["Number"] = spot.Number,
            ["Place"] = spot.Place,
            ["Unit"] = spot.Unit,
            ["Matter"] = spot.Matter,
            ["Opened"] = VietnamTime.At(spot.Opened, TimeOnly.MinValue),
            ["By"] = spot.By,
            ["Dossier"] = spot.Dossier,
            ["How"] = spot.How,
        };
        if (spot.Settled is { } settled) row["Settled"] = VietnamTime.At(settled, TimeOnly.MinValue);
        return row;
    }
}
