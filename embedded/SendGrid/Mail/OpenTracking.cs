namespace SendGrid.Helpers.Mail;

public class OpenTracking
{
    [JsonPropertyName("enable")] public bool? Enable { get; set; }
    [JsonPropertyName("substitution_tag")] public string? SubstitutionTag { get; set; }
}
