using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Periods;

/// <summary>The SHA-256 of a whole report: its records, figures and text, who froze it and when.</summary>
internal static class ReportSeal
{
    /// <param name="figures">The SHA-256 of the figures.</param>
    public static string Of(PeriodReport report, string figures)
    {
        // Lengths before values: no two different reports give the same text.
        string[] parts =
        [
            report.Period.Id,
            report.Version.ToString(CultureInfo.InvariantCulture),
            report.RecordsSha256,
            figures,
            report.Text.Results,
            report.Text.Limits,
            report.Text.Directions,
            report.Reason,
            report.Author,
            report.FrozenAt?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "",
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(p => $"{p.Length}:{p}")))));
    }
}
