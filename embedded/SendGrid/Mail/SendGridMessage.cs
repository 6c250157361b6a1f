namespace SendGrid.Helpers.Mail;

/// <summary>A mail in the shape of the Web API, version 3.</summary>
public class SendGridMessage
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [JsonPropertyName("from")] public EmailAddress? From { get; set; }
    [JsonPropertyName("personalizations")] public List<Personalization>? Personalizations { get; set; }
    [JsonPropertyName("content")] public List<Content>? Contents { get; set; }
    [JsonPropertyName("tracking_settings")] public TrackingSettings? TrackingSettings { get; set; }
    [JsonPropertyName("reply_to")] public EmailAddress? ReplyTo { get; set; }
    public void SetReplyTo(EmailAddress email) => ReplyTo = email;
    public void AddTo(EmailAddress email, int personalizationIndex = 0, Personalization? personalization = null) => (Place(personalizationIndex, personalization).Tos ??= []).Add(email);

    public void AddHeader(string headerKey, string headerValue, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Place(personalizationIndex, personalization).Headers ??= [])[headerKey] = headerValue;

    public void AddCustomArg(string customArgKey, string customArgValue, int personalizationIndex = 0, Personalization? personalization = null) =>
        (Place(personalizationIndex, personalization).CustomArgs ??= [])[customArgKey] = customArgValue;

    public void SetClickTracking(bool enable, bool enableText) =>
        (TrackingSettings ??= new TrackingSettings()).ClickTracking = new ClickTracking { Enable = enable, EnableText = enableText };

    public void SetOpenTracking(bool enable, string? substitutionTag = null) =>
        (TrackingSettings ??= new TrackingSettings()).OpenTracking = new OpenTracking { Enable = enable, SubstitutionTag = substitutionTag };

    /// <summary>The request body; the Web API wants no address twice.</summary>
    public string Serialize(bool useDefaultSerialization = true)
    {
        _ = useDefaultSerialization;
        foreach (var personalization in Personalizations ?? []) personalization.Tos = personalization.Tos?.DistinctBy(to => (to.Email?.ToUpperInvariant(), to.Name?.ToUpperInvariant())).ToList();
        return JsonSerializer.Serialize(this, Json);
    }

    private Personalization Place(int index, Personalization? given)
    {
        if (given is not null) throw new NotSupportedException("Name a personalization by its index here.");
        Personalizations ??= [];
        if (index == 0 && Personalizations.Count == 0) Personalizations.Add(new Personalization());
        return index < Personalizations.Count ? Personalizations[index] : throw new ArgumentException($"There is no personalization {index}.", nameof(index));
    }
}
