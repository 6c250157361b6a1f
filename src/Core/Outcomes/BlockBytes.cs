using System.Text;

namespace DanVanKheo.Outcomes;

/// <summary>Reads what <see cref="BinaryWriter"/> wrote with <see cref="BinaryWriter.Write7BitEncodedInt(int)"/> and <see cref="BinaryWriter.Write(string)"/>, without a stream: twenty thousand records are read for one page.</summary>
internal ref struct BlockBytes(ReadOnlySpan<byte> bytes)
{
    private const int Bits = 7;
    private const byte More = 0x80;
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    /// <exception cref="IndexOutOfRangeException">The bytes end before.</exception>
    public int Number()
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var next = bytes[at++];
            number |= (next & ~More) << shift;
            if ((next & More) == 0) return number;
            shift += Bits;
        }
    }

    /// <summary>Null for the day that was not.</summary>
    public DateOnly? Day() => Number() is > 0 and var day ? DateOnly.FromDayNumber(day) : null;

    public string Text()
    {
        var length = Number();
        at += length;
        return Encoding.UTF8.GetString(bytes.Slice(at - length, length));
    }
}
