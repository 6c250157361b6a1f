namespace SendGrid.Helpers.Mail;

public partial class SendGridMessage
{
    public void SetFrom(EmailAddress email) => From = email;
    public void SetFrom(string email, string? name = null) => From = new EmailAddress(email, name);
    public void SetReplyTo(EmailAddress email) => ReplyTo = email;
    public void AddReplyTo(EmailAddress email) => (ReplyTos ??= []).Add(email);
    public void AddReplyTo(string email, string? name = null) => AddReplyTo(new EmailAddress(email, name));
    public void AddTo(string email, string? name = null) => AddTo(new EmailAddress(email, name));

    public void AddTo(EmailAddress email, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Place(personalizationIndex, personalization).Tos ??= []).Add(email);

    public void AddTos(List<EmailAddress> emails, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Place(personalizationIndex, personalization).Tos ??= []).AddRange(emails);

    public void AddCc(string email, string? name = null) => AddCc(new EmailAddress(email, name));

    public void AddCc(EmailAddress email, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Place(personalizationIndex, personalization).Ccs ??= []).Add(email);

    public void AddBcc(string email, string? name = null) => AddBcc(new EmailAddress(email, name));

    public void AddBcc(EmailAddress email, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Place(personalizationIndex, personalization).Bccs ??= []).Add(email);

    public void SetSubject(string subject, int personalizationIndex = 0, Personalization? personalization = null) =>
        Place(personalizationIndex, personalization).Subject = subject;

    public void SetGlobalSubject(string subject) => Subject = subject;

    public void AddHeader(string headerKey, string headerValue, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Place(personalizationIndex, personalization).Headers ??= [])[headerKey] = headerValue;

    public void AddHeaders(Dictionary<string, string> headers, int personalizationIndex = 0, Personalization? personalization = null)
    {
        foreach (var (key, value) in headers) AddHeader(key, value, personalizationIndex, personalization);
    }

    public void AddCustomArg(string customArgKey, string customArgValue, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Place(personalizationIndex, personalization).CustomArgs ??= [])[customArgKey] = customArgValue;

    public void AddCustomArgs(Dictionary<string, string> customArgs, int personalizationIndex = 0, Personalization? personalization = null)
    {
        foreach (var (key, value) in customArgs) AddCustomArg(key, value, personalizationIndex, personalization);
    }

    /// <summary>The personalization meant: the given one, which joins the mail, or the one at the index; the first is made when needed.</summary>
    private Personalization Place(int index, Personalization? given)
    {
        Personalizations ??= [];
        if (given is not null)
        {
            if (!Personalizations.Contains(given)) Personalizations.Add(given);
            return given;
        }

        if (index == 0 && Personalizations.Count == 0) Personalizations.Add(new Personalization());
        return index < Personalizations.Count
            ? Personalizations[index]
            : throw new ArgumentException($"personalizationIndex {index} must not be greater than {Personalizations.Count - 1}", nameof(index));
    }
}
