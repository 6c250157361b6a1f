using Azure;
using Azure.Data.Tables;

namespace DanVanKheo.Bench;

/// <summary>A row of about the size of a dossier's: some 340 bytes as JSON.</summary>
internal sealed class BenchRow : ITableEntity
{
    public const int PerPartition = 100;

    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string Name { get; set; } = "";

    public string Unit { get; set; } = "";

    public int Attempt { get; set; }

    public bool MayPublish { get; set; }

    public DateTimeOffset SubmittedAt { get; set; }

    public static string Partition(int number) => $"khoi-ccq|{number / PerPartition:D6}";

    public static string Key(int number) => $"DVK-2027-{number:D7}";

    public static BenchRow Of(int number) => new()
    {
        PartitionKey = Partition(number),
        RowKey = Key(number),
        Name = "Vận động nhân dân trong công tác giải phóng mặt bằng, đẩy mạnh triển khai thực hiện các dự án phát triển kinh tế-xã hội trọng điểm",
        Unit = "so-ke-hoach",
        Attempt = number % 3,
        MayPublish = number % 2 == 0,
        SubmittedAt = DateTimeOffset.UnixEpoch.AddMinutes(number),
    };
}
