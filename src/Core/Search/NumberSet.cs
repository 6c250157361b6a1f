using System.Buffers.Binary;
using System.Numerics;

namespace DanVanKheo.Search;

/// <summary>Which dossiers of one <see cref="SearchBlock"/>: a bit for each number. Stored as a bitmap, or as a list of two-byte numbers while that is shorter.</summary>
public sealed class NumberSet
{
    public const int Size = 8192;
    private const int Bits = 64;
    private const int BitmapBytes = Size / 8;
    private readonly ulong[] words = new ulong[Size / Bits];

    public static NumberSet None { get; } = new();

    public int Count => words.Sum(BitOperations.PopCount);

    public bool IsEmpty => Array.TrueForAll(words, w => w == 0);

    /// <summary>From the largest down.</summary>
    public IEnumerable<int> Descending => Enumerable.Range(0, Size).Reverse().Where(Contains);

    public static NumberSet Of(params IEnumerable<int> numbers)
    {
        var set = new NumberSet();
        foreach (var number in numbers) set.words[number / Bits] |= 1UL << number % Bits;
        return set;
    }

    /// <param name="stored">What <see cref="Write"/> gave; null or empty for nothing.</param>
    /// <exception cref="InvalidDataException">It is neither form.</exception>
    public static NumberSet Read(byte[]? stored)
    {
        if (stored is null or []) return None;
        if (stored.Length > BitmapBytes || stored.Length % 2 != 0) throw new InvalidDataException($"{stored.Length} bytes are no set of numbers.");
        if (stored.Length < BitmapBytes) return Of(Enumerable.Range(0, stored.Length / 2).Select(i => BinaryPrimitives.ReadUInt16LittleEndian(stored.AsSpan(2 * i)) % Size));
        var set = new NumberSet();
        for (var i = 0; i < set.words.Length; i++) set.words[i] = BinaryPrimitives.ReadUInt64LittleEndian(stored.AsSpan(8 * i));
        return set;
    }

    public byte[] Write()
    {
        var count = Count;
        var stored = new byte[Math.Min(2 * count, BitmapBytes)];
        if (stored.Length == BitmapBytes)
        {
            for (var i = 0; i < words.Length; i++) BinaryPrimitives.WriteUInt64LittleEndian(stored.AsSpan(8 * i), words[i]);
            return stored;
        }

        var at = 0;
        foreach (var number in Descending.Reverse()) BinaryPrimitives.WriteUInt16LittleEndian(stored.AsSpan(2 * at++), (ushort)number);
        return stored;
    }

    public bool Contains(int number) => (words[number / Bits] & 1UL << number % Bits) != 0;

    public NumberSet And(NumberSet other) => With(other, (a, b) => a & b);

    public NumberSet Or(NumberSet other) => With(other, (a, b) => a | b);

    public NumberSet Without(NumberSet other) => With(other, (a, b) => a & ~b);

    private NumberSet With(NumberSet other, Func<ulong, ulong, ulong> join)
    {
        var set = new NumberSet();
        for (var i = 0; i < words.Length; i++) set.words[i] = join(words[i], other.words[i]);
        return set;
    }
}
