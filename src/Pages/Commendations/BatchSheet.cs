using DanVanKheo.Calendar;
using DanVanKheo.Layout;
using DanVanKheo.Rules;
using DanVanKheo.Sheets;

namespace DanVanKheo.Commendations;

/// <summary>The result of a batch as CSV.</summary>
public static class BatchSheet
{
    public const string ContentType = DelimitedWriter.ContentType;

    public static byte[] Write(BatchView view, string language)
    {
        var texts = new Texts<CommendationTexts>(language);
        var rules = new RuleTexts();
        IReadOnlyList<string> head = [texts["Register.Dossier"], texts["Batch.Result"], texts["Form.Reason"], texts["Batch.At"]];
        return DelimitedWriter.Write(view.Lines.Select(Row).Prepend(head));

        IReadOnlyList<string> Row(BatchLine line) =>
        [
            line.Dossier,
            texts[line.Result is { } result ? $"BatchResult.{result}" : "BatchResult.None"],
            string.Join(' ', line.Rules.Select(code => rules.Of(code, [], language))),
            line.At is { } at ? VietnamTime.Moment(at) : "",
        ];
    }
}
