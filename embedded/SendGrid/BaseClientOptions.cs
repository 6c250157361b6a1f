namespace SendGrid;

public class BaseClientOptions
{
    public string? Host { get; set; }
    public string Version { get; set; } = "v3";
    public string? UrlPath { get; set; }
    public Dictionary<string, string> RequestHeaders { get; set; } = [];
    public AuthenticationHeaderValue? Auth { get; set; }
}
