using System.Text;

namespace DanVanKheo.Revisions;

/// <summary>
/// Collects words into runs. Between two common words the removed ones come before the added ones, and a blank alone
/// between two changes belongs to both: "hai ba" → "bốn năm" is one change, not two.
/// </summary>
internal sealed class DiffParts
{
    private readonly List<DiffPart> parts = [];
    private readonly StringBuilder removed = new();
    private readonly StringBuilder added = new();
    private readonly StringBuilder blank = new();

    public void Add(DiffKind kind, IEnumerable<string> words)
    {
        foreach (var word in words) Add(kind, word);
    }

    public IReadOnlyList<DiffPart> Done()
    {
        Settle();
        return parts;
    }

    private void Add(DiffKind kind, string word)
    {
        if (kind == DiffKind.Same && string.IsNullOrWhiteSpace(word) && removed.Length > 0 && added.Length > 0 && blank.Length == 0)
        {
            blank.Append(word);
            return;
        }

        if (kind == DiffKind.Same)
        {
            Settle();
            Same(word);
            return;
        }

        if (blank.Length > 0)
        {
            removed.Append(blank);
            added.Append(blank);
            blank.Clear();
        }

        (kind == DiffKind.Removed ? removed : added).Append(word);
    }

    private void Settle()
    {
        if (removed.Length > 0) parts.Add(new(DiffKind.Removed, removed.ToString()));
        if (added.Length > 0) parts.Add(new(DiffKind.Added, added.ToString()));
        var between = blank.ToString();
        removed.Clear();
        added.Clear();
        blank.Clear();
        if (between.Length > 0) Same(between);
    }

    private void Same(string text)
    {
        if (parts is [.., { Kind: DiffKind.Same } last]) parts[^1] = last with { Text = last.Text + text };
        else parts.Add(new(DiffKind.Same, text));
    }
}
