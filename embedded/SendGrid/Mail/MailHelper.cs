namespace SendGrid.Helpers.Mail;

public class MailHelper
{
    public static SendGridMessage CreateSingleEmail(EmailAddress from, EmailAddress to, string subject, string? plainTextContent, string? htmlContent)
    {
        // The Web API wants plain text before HTML.
        var contents = new List<Content>();
        if (!string.IsNullOrEmpty(plainTextContent)) contents.Add(new Content("text/plain", plainTextContent));
        if (!string.IsNullOrEmpty(htmlContent)) contents.Add(new Content("text/html", htmlContent));
        return new SendGridMessage { From = from, Contents = contents, Personalizations = [new Personalization { Tos = [to], Subject = subject }] };
    }
}
