using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;
using DanVanKheo.Letters;
using DanVanKheo.Storage;

namespace DanVanKheo.Development;

/// <summary>Development only: mail that would have been sent, by its key. The same key sent again is counted, so that a test sees it.</summary>
public sealed class Mailbox(Tables tables, TimeProvider clock)
{
    private const string Partition = "mail";

    public async Task KeepAsync(Mail mail, CancellationToken cancellationToken)
    {
        var row = new MailRow
        {
            PartitionKey = Partition,
            RowKey = mail.Key.ToString(),
            At = clock.GetUtcNow(),
            To = mail.To,
            ToName = mail.ToName,
            ReplyTo = mail.ReplyTo ?? "",
            Subject = mail.Subject,
            Text = mail.Text,
            Html = mail.Html,
        };
        while (await FindAsync(row.RowKey, cancellationToken) is { } earlier)
        {
            (row.Copies, row.ETag) = (earlier.Copies + 1, earlier.ETag);
            if (await tables.Mailbox.TryReplaceAsync(row, cancellationToken)) return;
        }

        await tables.Mailbox.TryAddAsync(row, cancellationToken);
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<MailRow>> AllAsync(string? to, CancellationToken cancellationToken)
    {
        var rows = new List<MailRow>();
        await foreach (var row in tables.Mailbox.PartitionAsync<MailRow>(Partition, cancellationToken: cancellationToken))
        {
            if (string.IsNullOrEmpty(to) || row.To.Equals(to, StringComparison.OrdinalIgnoreCase)) rows.Add(row);
        }

        return [.. rows.OrderByDescending(r => r.At).ThenByDescending(r => r.Timestamp)];
    }

    public Task<MailRow?> FindAsync(string id, CancellationToken cancellationToken) => tables.Mailbox.FindAsync<MailRow>(Partition, id, cancellationToken);

    /// <summary>One kept mail.</summary>
    public sealed class MailRow : ITableEntity
    {
        public string PartitionKey { get; set; } = "";

        public string RowKey { get; set; } = "";

        public DateTimeOffset? Timestamp { get; set; }

        public ETag ETag { get; set; }

        public DateTimeOffset At { get; set; }

        public string To { get; set; } = "";

        public string ToName { get; set; } = "";

        public string ReplyTo { get; set; } = "";

        public string Subject { get; set; } = "";

        public string Text { get; set; } = "";

        public string Html { get; set; } = "";

        public int Copies { get; set; } = 1;

        [IgnoreDataMember]
        public MailLine Line => new(RowKey, At, To, Subject);
    }
}
