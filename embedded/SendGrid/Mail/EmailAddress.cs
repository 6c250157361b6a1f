namespace SendGrid.Helpers.Mail;

public class EmailAddress(string email, string? name = null)
{
    [JsonPropertyName("name")] public string? Name { get; set; } = name;
    [JsonPropertyName("email")] public string? Email { get; set; } = email;
}
