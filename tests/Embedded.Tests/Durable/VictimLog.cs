using System.Globalization;

namespace DanVanKheo.Durable;

/// <summary>What the victim was told had happened. A line that was handed to the system survives SIGKILL.</summary>
internal sealed class VictimLog(string folder)
{
    private readonly Lock gate = new();

    public void Started(string id) => Append($"S {id} 0");

    public void Attempted(string id, int n) => Append($"A {id} {n}");

    public void Raised(string id, int n) => Append($"E {id} {n}");

    public static long LengthOf(string folder) => new FileInfo(Path.Combine(folder, "log")) is { Exists: true } file ? file.Length : 0;

    public (HashSet<string> Started, HashSet<(string Id, int N)> Raised, List<(string Id, int N)> Attempted) Read()
    {
        // The last line before a kill may be cut off; it is then no acknowledgement.
        var lines = File.ReadLines(Path.Combine(folder, "log")).Select(line => line.Split(' ')).Where(parts => parts.Length == 4 && parts[3] == ".").ToList();
        List<(string, int)> Of(string kind) => [.. lines.Where(parts => parts[0] == kind).Select(parts => (parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture)))];
        return ([.. Of("S").Select(line => line.Item1)], [.. Of("E")], Of("A"));
    }

    private void Append(string line)
    {
        lock (gate)
        {
            using var file = new FileStream(Path.Combine(folder, "log"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite, 0);
            file.Write(System.Text.Encoding.UTF8.GetBytes(line + " .\n"));
        }
    }
}
