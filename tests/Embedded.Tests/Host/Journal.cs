using System.Collections.Concurrent;

namespace DanVanKheo.Embedded.Tests.Host;

/// <summary>What happened, in order, and a gate to hold a function at.</summary>
public sealed class Journal
{
    private readonly ConcurrentQueue<string> lines = new();

    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Text => string.Join(" > ", lines);

    public int Count => lines.Count;

    public void Note(string line) => lines.Enqueue(line);

    public Task UntilAsync(string line) => UntilAsync(() => lines.Contains(line), line);

    public Task UntilCountAsync(int count) => UntilAsync(() => lines.Count >= count, $"line {count}");

    private async Task UntilAsync(Func<bool> reached, string awaited)
    {
        for (var i = 0; i < 1000; i++)
        {
            if (reached()) return;
            await Task.Delay(10);
        }

        throw new TimeoutException($"'{awaited}' never came: {Text}");
    }
}
