using Azure.Data.Tables;
using DanVanKheo.Storage;

namespace DanVanKheo.Discussions;

/// <summary>The messages about each dossier: partition dossier, row number.</summary>
public sealed class MessageStore(Tables tables)
{
    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<Message>> OfAsync(string dossier, CancellationToken cancellationToken)
    {
        var messages = new List<Message>();
        await foreach (var row in tables.Messages.PartitionAsync<TableEntity>(dossier, cancellationToken: cancellationToken)) messages.Add(Read(row));
        return messages;
    }

    public async Task<Message?> FindAsync(string dossier, int number, CancellationToken cancellationToken) =>
        await tables.Messages.FindAsync<TableEntity>(dossier, Key(number), cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Gives the message the next number. One with the same id is found instead of being written again.</summary>
    public async Task<Message> AddAsync(string dossier, Message message, CancellationToken cancellationToken)
    {
        while (true)
        {
            var earlier = await OfAsync(dossier, cancellationToken);
            if (earlier.FirstOrDefault(m => m.Id == message.Id) is { } same) return same;
            var next = message with { Number = earlier.Count == 0 ? 1 : earlier[^1].Number + 1 };
            if (await tables.Messages.TryAddAsync(Write(dossier, next), cancellationToken)) return next;
        }
    }

    private static string Key(int number) => $"{number:D6}";

    private static TableEntity Write(string dossier, Message message) => new(dossier, Key(message.Number))
    {
        ["Number"] = message.Number,
        ["Id"] = message.Id,
        ["At"] = message.At,
        ["Author"] = message.Author,
        ["ByOwner"] = message.ByOwner,
        ["Stage"] = message.Stage,
        ["Attempt"] = message.Attempt,
        ["Audience"] = message.Audience.ToString(),
        ["Text"] = message.Text,
        ["Told"] = message.Told,
    };

    private static Message Read(TableEntity row) => new(
        row.GetInt32("Number")!.Value,
        row.GetString("Id"),
        row.GetDateTimeOffset("At")!.Value,
        row.GetString("Author"),
        row.GetBoolean("ByOwner")!.Value,
        row.GetString("Stage"),
        row.GetInt32("Attempt")!.Value,
        Enum.Parse<Audience>(row.GetString("Audience")),
        row.GetString("Text"),
        row.GetString("Told"));
}
