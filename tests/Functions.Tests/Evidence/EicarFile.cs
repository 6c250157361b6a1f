using System.Text;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>
/// The harmless string every scanner calls a virus (eicar.org), put together only when a test runs:
/// a scanner on the machine of whoever works here must not take the tests away.
/// </summary>
internal static class EicarFile
{
    public const string Threat = "Eicar-Test-Signature";

    public static string Text => string.Concat(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$", "EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*");

    /// <summary>A PDF that reads well and holds the string behind a comment.</summary>
    public static Upload Pdf(string name = "Báo cáo có mã độc.pdf") =>
        new(name, "application/pdf", (byte[])[.. SampleFiles.Pdf().Content.Span, .. Encoding.ASCII.GetBytes($"\n%{Text}\n%%EOF\n")]);

    /// <summary>A signature file that knows this one threat (ClamAV's extended format: name, any type, any place, the bytes).</summary>
    public static string Signature => $"{Threat}:0:*:{Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Text))}\n";
}
