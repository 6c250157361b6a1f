namespace DanVanKheo.Embedded.Durable;

/// <summary>After an unclean stop the first episode of every instance is on trial: a file notes that its code begins and that it has ended. The file outlives
/// the process but no power cut, which is nobody's fault; nor is a kill while a commit waits for the disk. What was begun again and again and did not end
/// runs alone, so that nobody else is blamed for it, and is set aside at last. A clean life costs nothing.</summary>
internal sealed class Trials
{
    /// <summary>So many deaths of the process set an instance aside. The first one, in a clean life, is not noted.</summary>
    public const int MaxDeaths = 5;

    // Noted once may be bad luck: the process dies with many episodes at work.
    private const int Chances = 2;
    private readonly string path;
    private readonly bool isClean;
    private readonly Dictionary<string, int> deaths = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> passed = new(StringComparer.Ordinal);
    private readonly Lock file = new(), suspects = new();

    public Trials(string path, bool isClean)
    {
        (this.path, this.isClean) = (path, isClean);
        foreach (var line in isClean || !File.Exists(path) ? [] : File.ReadAllLines(path))
        {
            if (line.StartsWith('-')) deaths.Remove(line[1..]);
            else if (line.StartsWith('+')) deaths[line[1..]] = deaths.GetValueOrDefault(line[1..]) + 1;
        }

        File.WriteAllLines(path, deaths.SelectMany(known => Enumerable.Repeat("+" + known.Key, known.Value)));
    }

    /// <summary>Runs the code of an episode, and tells it whether it has ended the process too often to be run again.</summary>
    public T Run<T>(string id, Func<bool, T> code)
    {
        if (isClean || passed.ContainsKey(id)) return code(false);
        var died = deaths.GetValueOrDefault(Uri.EscapeDataString(id));
        if (died < Chances) return Noted(id, code, false);
        lock (suspects) return Noted(id, code, died + 1 >= MaxDeaths);
    }

    private T Noted<T>(string id, Func<bool, T> code, bool isLost)
    {
        Note('+', id);
        var outcome = code(isLost);
        Note('-', id);
        passed.TryAdd(id, true);
        return outcome;
    }

    private void Note(char sign, string id)
    {
        lock (file) File.AppendAllText(path, $"{sign}{Uri.EscapeDataString(id)}\n");
    }
}
