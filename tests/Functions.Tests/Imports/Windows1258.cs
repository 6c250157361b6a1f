using System.Text;

namespace DanVanKheo.Functions.Tests.Imports;

/// <summary>Text as old Vietnamese Windows programs save it: a letter with its hat or horn, then the tone as a mark of its own.</summary>
internal static class Windows1258
{
    private static readonly char[] Tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

    public static byte[] Encode(string text)
    {
        var letters = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            var tones = parts.Where(Tones.Contains).ToArray();
            letters.Append(string.Concat(parts.Except(tones)).Normalize(NormalizationForm.FormC)).Append(tones);
        }

        letters.Replace('“', '"').Replace('”', '"');
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        return encoding.GetBytes(letters.ToString());
    }
}
