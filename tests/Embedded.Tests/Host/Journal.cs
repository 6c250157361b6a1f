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

    public async Task UntilAsync(string line)
    {
        for (var i = 0; i < 1000; i++)
        {
            if (lines.Contains(line)) return;
            await Task.Delay(10);
        }

        throw new TimeoutException($"'{line}' never came: {Text}");
    }
}
