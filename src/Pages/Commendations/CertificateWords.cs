using DanVanKheo.Calendar;
using DanVanKheo.Layout;

namespace DanVanKheo.Commendations;

/// <summary>The words of each part of a certificate.</summary>
internal static class CertificateWords
{
    public static string Of(CertificatePart part, CertificateView view, string language)
    {
        var texts = new Texts<CommendationTexts>(language);
        return part switch
        {
            CertificatePart.Party => texts["Party"],
            CertificatePart.Body => Upper(view.Bloc),
            CertificatePart.Award => Upper(view.Award),
            CertificatePart.Subject => view.SubjectName,
            CertificatePart.Unit => view.Unit,
            CertificatePart.For => view.Wording.Length > 0 ? view.Wording : texts["For"],
            CertificatePart.Model => $"“{view.ModelName}”",
            CertificatePart.Decision => $"{Format(texts["Decision"], view.DecisionNumber, VietnamTime.Date(view.DecisionDate))}\n{texts["Code"]}: {view.Certificate}",
            CertificatePart.Day => Format(texts["Day"], $"{view.DecisionDate.Day:D2}", view.DecisionDate.Month < 3 ? $"{view.DecisionDate.Month:D2}" : $"{view.DecisionDate.Month}", view.DecisionDate.Year),
            CertificatePart.Position => Upper(view.SignerPosition),
            CertificatePart.Signer => view.Signer,
            _ => "",
        };
    }

    private static string Upper(string text) => text.ToUpper(Display.Culture("vi"));

    private static string Format(string text, params object[] details) => string.Format(Display.Culture("vi"), text, details);
}
