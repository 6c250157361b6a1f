using DanVanKheo.Rules;

namespace DanVanKheo.Evidence;

/// <summary>How much may come out of one file when it is unpacked. What its directory says is not believed: the bytes are counted as they come.</summary>
internal sealed class ArchiveBudget(string name)
{
    public const int MostEntries = 2000;
    public const long LargestDirectory = 1024 * 1024;
    public const long MostUnpacked = 200L * 1024 * 1024;

    /// <summary>From here on the ratio counts; small parts of XML may shrink a thousandfold.</summary>
    private const long Unsuspicious = 8L * 1024 * 1024;
    private const long HighestRatio = 100;

    private long unpacked;

    /// <param name="ofEntry">Bytes of the entry so far, with these.</param>
    /// <exception cref="RuleBroken">More comes out than any honest document holds.</exception>
    public void Take(int bytes, long ofEntry, long packed)
    {
        unpacked += bytes;
        if (unpacked > MostUnpacked || ofEntry > Unsuspicious && ofEntry > HighestRatio * Math.Max(1, packed)) throw new RuleBroken("ArchiveBomb", name, MostUnpacked / (1024 * 1024));
    }
}
