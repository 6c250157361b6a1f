using Azure;
using Azure.Data.Tables;
using DanVanKheo.Access;

namespace DanVanKheo.Letters;

/// <summary>One line of the send log: partition the letter's subject, row the hash of the mail service's event id, so that an event told twice counts once.</summary>
internal sealed class MailEventRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Letter { get; set; } = "";

    public LetterFate Fate { get; set; }

    public DateTimeOffset At { get; set; }

    public string Reason { get; set; } = "";

    public static string Key(MailEvent told) => AccessToken.Hash(told.Id)[..32];

    public static MailEventRow From(MailEvent told) => new() { PartitionKey = told.Key.Subject, RowKey = Key(told), Letter = told.Key.ToString(), Fate = told.Fate, At = told.At, Reason = told.Reason };
}
