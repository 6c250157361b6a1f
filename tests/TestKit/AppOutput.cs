using System.Collections.Concurrent;
using System.Diagnostics;

namespace DanVanKheo.TestKit;

/// <summary>The last lines the application printed, over all its starts.</summary>
public sealed class AppOutput
{
    private const int MostLines = 4000;

    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public override string ToString() => "Last output of the application:\n" + string.Join('\n', lines.TakeLast(60).Select(line => "  | " + line));

    internal void Follow(Process process)
    {
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Add(string? line)
    {
        if (line is null) return;
        lines.Enqueue(line);
        while (lines.Count > MostLines) lines.TryDequeue(out _);
    }
}
