using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;
using DanVanKheo.Calendar;
using DanVanKheo.Organisations;
using DanVanKheo.Storage;

namespace DanVanKheo.Inspections;

/// <summary>Guidance issued because of inspections: partition <c>{bloc}|huong-dan</c> of the inspections, row order.</summary>
public sealed class GuidanceStore(Tables tables, OrganisationDirectory directory)
{
    private string Partition => directory.Archive + "|huong-dan";

    public async Task<IReadOnlyList<Guidance>> AllAsync(CancellationToken cancellationToken) =>
        await tables.Inspections.PartitionAsync<TableEntity>(Partition, cancellationToken: cancellationToken).Select(Read).ToListAsync(cancellationToken);

    /// <summary>False when there is one of that order.</summary>
    public Task<bool> TryAddAsync(Guidance guidance, CancellationToken cancellationToken) => tables.Inspections.TryAddAsync(
        new TableEntity(Partition, guidance.Order.ToString("D5", CultureInfo.InvariantCulture))
        {
            ["Order"] = guidance.Order,
            ["Number"] = guidance.Number,
            ["Day"] = VietnamTime.At(guidance.Day, TimeOnly.MinValue),
            ["About"] = guidance.About,
            ["Dossiers"] = JsonSerializer.Serialize(guidance.Dossiers),
            ["By"] = guidance.By,
        },
        cancellationToken);

    private static Guidance Read(TableEntity row) => new(
        row.GetInt32("Order")!.Value, row.GetString("Number"), VietnamTime.Day(row.GetDateTimeOffset("Day")!.Value), row.GetString("About"), JsonSerializer.Deserialize<List<string>>(row.GetString("Dossiers"))!, row.GetString("By"));
}
