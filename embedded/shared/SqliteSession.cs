using Microsoft.Data.Sqlite;

namespace DanVanKheo.Embedded;

/// <summary>One open connection with its prepared statements; used by one thread at a time.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    public SqliteSession(string path)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        // WAL with FULL: a commit that was acknowledged survives kill -9 and power loss (measured, see docs/adr/0002).
        Execute("PRAGMA journal_mode=WAL");
        Execute("PRAGMA synchronous=FULL");
        Execute("PRAGMA foreign_keys=ON");
        Execute("PRAGMA wal_autocheckpoint=4000");
    }

    /// <summary>The prepared statement for <paramref name="sql"/>, its parameters @p0, @p1, … set to <paramref name="values"/>.</summary>
    public SqliteCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command)) commands[sql] = command = Prepared(sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();
    public object? Scalar(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    public List<T> Rows<T>(Func<SqliteDataReader, T> map, string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(map(reader));
        return rows;
    }

    /// <summary>Runs several statements at once, for schemas.</summary>
    public void Script(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in commands.Values) command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Prepared(string sql, int count)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = "@p" + i });
        return command;
    }
}
