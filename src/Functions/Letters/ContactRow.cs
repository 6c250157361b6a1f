using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Letters;

/// <summary>What is known of one mail address that failed once: partition <c>contact</c>, row the hash of the address.</summary>
internal sealed class ContactRow : ITableEntity
{
    public const string Partition = "contact";

    public string PartitionKey { get; set; } = Partition;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Email { get; set; } = "";

    public bool Broken { get; set; }

    /// <summary>How often it broke: each time the administrator is told once.</summary>
    public int Times { get; set; }

    public DateTimeOffset Since { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>Key of the letter that did not arrive.</summary>
    public string Letter { get; set; } = "";

    public Contact ToContact() => new(RowKey, Email, Broken, Times, Since, Reason, LetterKey.Parse(Letter));
}
