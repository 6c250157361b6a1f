using System.Text;
using DanVanKheo.Calendar;
using DanVanKheo.Layout;
using DanVanKheo.Rules;

namespace DanVanKheo.Commendations;

/// <summary>The result of a batch as CSV that a Vietnamese Excel opens: UTF-8 with a mark, separated by semicolons.</summary>
public static class BatchSheet
{
    public const string ContentType = "text/csv; charset=utf-8";

    public static byte[] Write(BatchView view, string language)
    {
        var texts = new Texts<CommendationTexts>(language);
        var rules = new RuleTexts();
        var csv = new StringBuilder();
        csv.AppendJoin(';', texts["Register.Dossier"], texts["Batch.Result"], texts["Form.Reason"], texts["Batch.At"]).Append("\r\n");
        foreach (var line in view.Lines)
        {
            var reason = string.Join(' ', line.Rules.Select(code => rules.Of(code, [], language)));
            csv.AppendJoin(';', line.Dossier, Cell(texts[line.Result is { } result ? $"BatchResult.{result}" : "BatchResult.None"]), Cell(reason), line.At is { } at ? VietnamTime.Moment(at) : "").Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
