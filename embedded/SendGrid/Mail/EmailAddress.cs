namespace SendGrid.Helpers.Mail;

public class EmailAddress : IEquatable<EmailAddress>
{
    public EmailAddress()
    {
    }

    public EmailAddress(string email, string? name = null)
    {
        Email = email;
        Name = name;
    }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("email")]
    public string? Email { get; set; }

    public bool Equals(EmailAddress? other) =>
        other is not null && string.Equals(Email, other.Email, StringComparison.OrdinalIgnoreCase) && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => Equals(obj as EmailAddress);
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Email ?? "");
}
