namespace DanVanKheo.Outcomes;

/// <summary>Things that are written once and then pointed to by their place.</summary>
internal sealed class Places<T>
    where T : notnull
{
    private readonly Dictionary<T, int> places = [];
    private readonly List<T> all = [];

    public IReadOnlyList<T> All => all;

    public int Of(T thing)
    {
        if (places.TryGetValue(thing, out var known)) return known;
        all.Add(thing);
        return places[thing] = all.Count - 1;
    }
}
