using Azure.Data.Tables;
using DanVanKheo.Calendar;

namespace DanVanKheo.Nominations;

/// <summary>The tờ trình of a nomination as columns of a numbered paper.</summary>
internal static class NominationPaper
{
    public static TableEntity Write(string dossier, int number, string symbol, DateOnly date, DateTimeOffset issuedAt) => new()
    {
        ["Kind"] = "Nominate",
        ["Dossier"] = dossier,
        ["Number"] = number,
        ["Symbol"] = symbol,
        ["Date"] = VietnamTime.At(date, TimeOnly.MinValue),
        ["IssuedAt"] = issuedAt,
    };
}
