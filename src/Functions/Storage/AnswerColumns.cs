using Azure.Data.Tables;
using DanVanKheo.Registrations;

namespace DanVanKheo.Storage;

/// <summary>Answers as one column each, because a single column holds no more than 64 KiB.</summary>
internal static class AnswerColumns
{
    private const string Prefix = "A_";

    public static void Write(TableEntity row, Answers answers)
    {
        foreach (var (field, text) in answers.Values)
        {
            if (text.Length > 0) row[Prefix + field] = text;
        }
    }

    public static Answers Read(TableEntity row) => new(row
        .Where(c => c.Key.StartsWith(Prefix, StringComparison.Ordinal) && c.Value is string)
        .ToDictionary(c => c.Key[Prefix.Length..], c => (string)c.Value, StringComparer.Ordinal));
}
