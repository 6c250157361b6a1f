namespace SendGrid.Helpers.Mail;

public class Content(string type, string value)
{
    [JsonPropertyName("type")] public string? Type { get; set; } = type;
    [JsonPropertyName("value")] public string? Value { get; set; } = value;
}
