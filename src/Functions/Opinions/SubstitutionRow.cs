using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Opinions;

/// <summary>A standing substitution as a row: one partition, row <c>{person}-{from}</c>. There are a few dozen a year.</summary>
internal sealed class SubstitutionRow : ITableEntity
{
    public const string Partition = "substitution";

    public string PartitionKey { get; set; } = Partition;

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Person { get; set; } = "";

    public string Substitute { get; set; } = "";

    /// <summary>yyyy-MM-dd</summary>
    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public string Reason { get; set; } = "";

    public static SubstitutionRow Of(Substitution substitution) => new()
    {
        RowKey = $"{substitution.Person}-{substitution.From:yyyy-MM-dd}",
        Person = substitution.Person,
        Substitute = substitution.Substitute,
        From = $"{substitution.From:yyyy-MM-dd}",
        To = $"{substitution.To:yyyy-MM-dd}",
        Reason = substitution.Reason,
    };

    public Substitution ToSubstitution() => new(Person, Substitute, Day(From), Day(To), Reason);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
