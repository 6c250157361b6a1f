using System.Collections.Concurrent;

namespace DanVanKheo.Contracts;

/// <summary>What happened in this process, in order.</summary>
public sealed class Journal
{
    private readonly ConcurrentQueue<string> lines = new();

    public void Note(string line) => lines.Enqueue(line);

    public string Of(string prefix) => string.Join('\n', lines.Where(line => line.StartsWith(prefix, StringComparison.Ordinal)));
}
