namespace SendGrid.Helpers.Mail;

/// <summary>A mail in the shape of the Web API, version 3.</summary>
public partial class SendGridMessage
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [JsonPropertyName("from")]
    public EmailAddress? From { get; set; }

    [JsonPropertyName("subject")]
    public string? Subject { get; set; }

    [JsonPropertyName("personalizations")]
    public List<Personalization>? Personalizations { get; set; }

    [JsonPropertyName("content")]
    public List<Content>? Contents { get; set; }

    [JsonIgnore]
    public string? PlainTextContent { get; set; }

    [JsonIgnore]
    public string? HtmlContent { get; set; }

    [JsonPropertyName("attachments")]
    public List<Attachment>? Attachments { get; set; }

    [JsonPropertyName("headers")]
    public Dictionary<string, string>? Headers { get; set; }

    [JsonPropertyName("categories")]
    public List<string>? Categories { get; set; }

    [JsonPropertyName("custom_args")]
    public Dictionary<string, string>? CustomArgs { get; set; }

    [JsonPropertyName("send_at")]
    public long? SendAt { get; set; }

    [JsonPropertyName("batch_id")]
    public string? BatchId { get; set; }

    [JsonPropertyName("ip_pool_name")]
    public string? IpPoolName { get; set; }

    [JsonPropertyName("mail_settings")]
    public MailSettings? MailSettings { get; set; }

    [JsonPropertyName("tracking_settings")]
    public TrackingSettings? TrackingSettings { get; set; }

    [JsonPropertyName("reply_to")]
    public EmailAddress? ReplyTo { get; set; }

    [JsonPropertyName("reply_to_list")]
    public List<EmailAddress>? ReplyTos { get; set; }

    /// <summary>The request body. The Web API wants plain text before HTML and no address twice.</summary>
    public string Serialize(bool useDefaultSerialization = true)
    {
        _ = useDefaultSerialization;
        if (PlainTextContent is not null || HtmlContent is not null)
        {
            Contents = [];
            if (PlainTextContent is not null) Contents.Add(new Content(MimeType.Text, PlainTextContent));
            if (HtmlContent is not null) Contents.Add(new Content(MimeType.Html, HtmlContent));
        }

        Contents = Contents?.OrderBy(content => content.Type == MimeType.Text ? 0 : content.Type == MimeType.Html ? 1 : 2).ToList();
        foreach (var personalization in Personalizations ?? [])
        {
            personalization.Tos = personalization.Tos?.Distinct().ToList();
            personalization.Ccs = personalization.Ccs?.Distinct().ToList();
            personalization.Bccs = personalization.Bccs?.Distinct().ToList();
        }

        return JsonSerializer.Serialize(this, Json);
    }
}
