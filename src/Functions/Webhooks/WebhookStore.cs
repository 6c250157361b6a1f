using System.Text.Json;
using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Webhooks;

/// <summary>
/// Subscriptions: partition <c>subscriptions</c>, row id. Their messages: partition the subscription's id, row the message's.
/// Events nobody has looked at yet: partition <c>feed</c>, so that few rows are read often.
/// </summary>
public sealed class WebhookStore(Tables tables)
{
    private const string Subscriptions = "subscriptions";
    private const string Feed = "feed";

    public async Task<IReadOnlyList<WebhookSubscription>> SubscriptionsAsync(CancellationToken cancellationToken) =>
        [.. (await tables.Webhooks.PartitionAsync<TableEntity>(Subscriptions, cancellationToken: cancellationToken).Select(Subscription).ToListAsync(cancellationToken)).OrderBy(s => s.CreatedAt)];

    public async Task<WebhookSubscription?> FindAsync(string id, CancellationToken cancellationToken) =>
        await tables.Webhooks.FindAsync<TableEntity>(Subscriptions, id, cancellationToken) is { } row ? Subscription(row) : null;

    public Task SaveAsync(WebhookSubscription subscription, CancellationToken cancellationToken)
    {
        var row = new TableEntity(Subscriptions, subscription.Id)
        {
            ["Address"] = subscription.Address,
            ["Events"] = string.Join(' ', subscription.Events),
            ["Secret"] = subscription.Secret,
            ["By"] = subscription.By,
            ["CreatedAt"] = subscription.CreatedAt,
        };
        if (subscription.EndedAt is { } ended) row["EndedAt"] = ended;
        return tables.Webhooks.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    /// <summary>Notes that something may have happened; written before what it tells of, so that nothing is lost in between.</summary>
    public Task NoteAsync(string id, string subject, string key, string act, DateTimeOffset at, CancellationToken cancellationToken) =>
        tables.Webhooks.UpsertEntityAsync(new TableEntity(Feed, id) { ["Subject"] = subject, ["Source"] = key, ["Act"] = act, ["At"] = at }, TableUpdateMode.Replace, cancellationToken);

    public IAsyncEnumerable<TableEntity> FeedAsync(CancellationToken cancellationToken) => tables.Webhooks.PartitionAsync<TableEntity>(Feed, cancellationToken: cancellationToken);

    public Task DropAsync(string id, CancellationToken cancellationToken) => tables.Webhooks.DeleteEntityAsync(Feed, id, cancellationToken: cancellationToken);

    /// <summary>Adds a message; false when it is there already.</summary>
    public Task<bool> TryAddAsync(WebhookDelivery delivery, CancellationToken cancellationToken) => tables.Webhooks.TryAddAsync(Write(delivery), cancellationToken);

    public async Task<WebhookDelivery?> FindAsync(string subscription, string id, CancellationToken cancellationToken) =>
        await tables.Webhooks.FindAsync<TableEntity>(subscription, id, cancellationToken) is { } row ? Read(row) : null;

    public Task SaveAsync(WebhookDelivery delivery, CancellationToken cancellationToken) => tables.Webhooks.UpsertEntityAsync(Write(delivery), TableUpdateMode.Replace, cancellationToken);

    /// <summary>The latest messages of a subscription first.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> DeliveriesAsync(string subscription, CancellationToken cancellationToken) =>
        [.. (await tables.Webhooks.PartitionAsync<TableEntity>(subscription, cancellationToken: cancellationToken).Select(Read).ToListAsync(cancellationToken)).OrderByDescending(d => d.At).ThenBy(d => d.Id, StringComparer.Ordinal)];

    private static WebhookSubscription Subscription(TableEntity row) =>
        new(row.RowKey, row.GetString("Address"), row.GetString("Events").Split(' '), row.GetString("Secret"), row.GetString("By"), row.GetDateTimeOffset("CreatedAt")!.Value) { EndedAt = row.GetDateTimeOffset("EndedAt") };

    private static TableEntity Write(WebhookDelivery delivery)
    {
        var row = new TableEntity(delivery.Subscription, delivery.Id)
        {
            ["Event"] = delivery.Event,
            ["Subject"] = delivery.Subject,
            ["Source"] = delivery.Source,
            ["At"] = delivery.At,
            ["State"] = delivery.State.ToString(),
            ["Tries"] = delivery.Tries,
            ["Failure"] = delivery.Failure,
            ["Log"] = JsonSerializer.Serialize(delivery.Log),
        };
        if (delivery.TriedAt is { } tried) row["TriedAt"] = tried;
        if (delivery.NextAt is { } next) row["NextAt"] = next;
        if (delivery.Status is { } status) row["Status"] = status;
        return row;
    }

    private static WebhookDelivery Read(TableEntity row) =>
        new(row.PartitionKey, row.RowKey, row.GetString("Event"), row.GetString("Subject"), row.GetString("Source"), row.GetDateTimeOffset("At")!.Value, Enum.Parse<WebhookState>(row.GetString("State")))
        {
            Tries = row.GetInt32("Tries")!.Value,
            TriedAt = row.GetDateTimeOffset("TriedAt"),
            NextAt = row.GetDateTimeOffset("NextAt"),
            Status = row.GetInt32("Status"),
            Failure = row.GetString("Failure"),
            Log = JsonSerializer.Deserialize<List<WebhookTry>>(row.GetString("Log"))!,
        };
}
