namespace DanVanKheo.Text;

/// <summary>FNV-1a over UTF-16: the same number for the same text on every machine and in every run, unlike <see cref="string.GetHashCode()"/>. Not a seal.</summary>
public static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 16777619u);
        return hash;
    }
}
