namespace SendGrid.Helpers.Mail;

public class MailSettings
{
    [JsonPropertyName("sandbox_mode")]
    public SandboxMode? SandboxMode { get; set; }
}
