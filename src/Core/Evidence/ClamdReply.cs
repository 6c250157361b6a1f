namespace DanVanKheo.Evidence;

/// <summary>What clamd answers to INSTREAM: <c>stream: OK</c>, <c>stream: {threat} FOUND</c>, or a line that ends with <c>ERROR</c> (clamd(8)).</summary>
public static class ClamdReply
{
    private const string Prefix = "stream: ";
    private const string Found = " FOUND";

    /// <summary>Anything that is not plainly a verdict is none: only "OK" is clean.</summary>
    public static ScanVerdict Read(string reply)
    {
        var line = reply.Trim('\0', '\r', '\n', ' ');
        if (line == Prefix + "OK") return new(ScanState.Clean, "");
        if (line.StartsWith(Prefix, StringComparison.Ordinal) && line.EndsWith(Found, StringComparison.Ordinal) && line.Length > Prefix.Length + Found.Length)
        {
            return new(ScanState.Infected, line[Prefix.Length..^Found.Length]);
        }

        return new(ScanState.Unreachable, line);
    }
}
