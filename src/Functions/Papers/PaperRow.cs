using Azure.Data.Tables;
using DanVanKheo.Calendar;

namespace DanVanKheo.Papers;

/// <summary>A paper of the office as a row: partition body, row id; one column for each text.</summary>
internal static class PaperRow
{
    private const string Text = "T_";

    public static TableEntity Write(string body, OfficePaper paper)
    {
        var row = new TableEntity(body, paper.Id)
        {
            ["Type"] = paper.Type.ToString(),
            ["Subject"] = paper.Subject,
            ["Draft"] = paper.Draft,
            ["By"] = paper.By,
            ["At"] = paper.At,
            ["Number"] = paper.Number,
            ["Signer"] = paper.Signer,
            ["Content"] = paper.Content,
            ["Amends"] = paper.Amends,
        };
        if (paper.Date is { } date) row["Date"] = VietnamTime.At(date, TimeOnly.MinValue);
        foreach (var (field, text) in paper.Texts) row[Text + field] = text;
        if (paper.Signed is not { } signed) return row;
        (row["SignedName"], row["SignedType"], row["SignedSize"], row["SignedSha256"], row["SignedBy"], row["SignedAt"]) = (signed.Name, signed.ContentType, signed.Size, signed.Sha256, signed.By, signed.At);
        return row;
    }

    public static OfficePaper Read(TableEntity row) => new(
        row.RowKey,
        Enum.Parse<PaperType>(row.GetString("Type")),
        row.GetString("Subject"),
        row.Where(c => c.Key.StartsWith(Text, StringComparison.Ordinal) && c.Value is string).ToDictionary(c => c.Key[Text.Length..], c => (string)c.Value, StringComparer.Ordinal),
        row.GetInt32("Draft")!.Value,
        row.GetString("By"),
        row.GetDateTimeOffset("At")!.Value)
    {
        Number = row.GetInt32("Number") ?? 0,
        Date = row.GetDateTimeOffset("Date") is { } date ? VietnamTime.Day(date) : null,
        Signer = row.GetString("Signer"),
        Content = row.GetString("Content"),
        Amends = row.GetString("Amends"),
        Signed = row.GetString("SignedSha256") is { } sha256
            ? new(row.GetString("SignedName"), row.GetString("SignedType"), row.GetInt64("SignedSize")!.Value, sha256, row.GetString("SignedBy"), row.GetDateTimeOffset("SignedAt")!.Value)
            : null,
    };
}
