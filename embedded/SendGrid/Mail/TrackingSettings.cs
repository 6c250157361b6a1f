namespace SendGrid.Helpers.Mail;

public class TrackingSettings
{
    [JsonPropertyName("click_tracking")] public ClickTracking? ClickTracking { get; set; }
    [JsonPropertyName("open_tracking")] public OpenTracking? OpenTracking { get; set; }
}
