using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DanVanKheo.Embedded.Durable;
using Microsoft.Data.Sqlite;

namespace DanVanKheo.Golden;

/// <summary>The recorded history of one generation of one orchestration, as it stands in tests/Golden/histories.</summary>
internal sealed record GoldenHistory(string Name, string Version, string InstanceId, string? Input, long Generation, long Created, IReadOnlyList<GoldenRow> Rows)
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    public static GoldenHistory Read(string path) => JsonSerializer.Deserialize<GoldenHistory>(File.ReadAllText(path), Layout)!;

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Layout) + "\n");

    /// <summary>Every history in the file of a hub, read only; the hub may be running.</summary>
    public static IEnumerable<GoldenHistory> In(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT i.name, i.version, i.id, i.input, i.gen, i.created, h.kind, h.tid, h.name, h.data, h.at FROM inst i JOIN hist h ON h.id = i.id AND h.gen = i.gen ORDER BY i.id, h.seq";
        using var reader = command.ExecuteReader();
        var rows = new List<(GoldenHistory Of, GoldenRow Row)>();
        while (reader.Read())
        {
            string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
            rows.Add((
                new(reader.GetString(0), reader.GetString(1), reader.GetString(2), Text(3), reader.GetInt64(4), reader.GetInt64(5), []),
                new((HistoryKind)reader.GetInt32(6), reader.GetInt64(7), Text(8), Text(9), reader.GetInt64(10))));
        }

        return rows.GroupBy(row => row.Of.InstanceId).Select(group => group.First().Of with { Rows = [.. group.Select(row => row.Row)] });
    }

    public InstanceRow Instance => new() { Id = InstanceId, Name = Name, Version = Version, Input = Input, Generation = Generation, Created = Created };
}
