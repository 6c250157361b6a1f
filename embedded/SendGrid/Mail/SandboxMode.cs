namespace SendGrid.Helpers.Mail;

public class SandboxMode
{
    [JsonPropertyName("enable")]
    public bool? Enable { get; set; }
}
