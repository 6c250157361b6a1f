namespace SendGrid;

public class SendGridClientOptions : BaseClientOptions
{
    private string apiKey = "";
    public SendGridClientOptions() => Host = "https://api.sendgrid.com";

    public string ApiKey
    {
        get => apiKey;
        set
        {
            if (string.IsNullOrWhiteSpace(value)) throw new ArgumentNullException(nameof(value), "The API key is missing.");
            apiKey = value;
            Auth = new AuthenticationHeaderValue("Bearer", value);
        }
    }
}
