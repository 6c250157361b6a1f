namespace SendGrid.Helpers.Mail;

public class Personalization
{
    [JsonPropertyName("to")] public List<EmailAddress>? Tos { get; set; }
    [JsonPropertyName("subject")] public string? Subject { get; set; }
    [JsonPropertyName("headers")] public Dictionary<string, string>? Headers { get; set; }
    [JsonPropertyName("custom_args")] public Dictionary<string, string>? CustomArgs { get; set; }
}
