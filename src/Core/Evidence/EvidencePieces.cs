using System.Globalization;

namespace DanVanKheo.Evidence;

/// <summary>How a file is cut into pieces that are sent one by one: all of one size in bytes, the last one shorter.</summary>
public static class EvidencePieces
{
    /// <summary>Small enough that a bad connection gets one through, and that sixty-four at once need only 32 MB of memory.</summary>
    public const int Size = 512 * 1024;

    public static int Count(long fileSize) => (int)((fileSize + Size - 1) / Size);

    /// <summary>The bytes of one piece; 0 when the file has no such piece.</summary>
    public static int Length(long fileSize, int piece) => piece < 0 || piece >= Count(fileSize) ? 0 : (int)Math.Min(Size, fileSize - (long)piece * Size);

    /// <summary>The id of the block that holds a piece; within one blob all ids have the same length.</summary>
    public static string BlockId(int piece) => Convert.ToBase64String(System.Text.Encoding.ASCII.GetBytes(piece.ToString("D6", CultureInfo.InvariantCulture)));
}
