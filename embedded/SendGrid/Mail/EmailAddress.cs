namespace SendGrid.Helpers.Mail;

public class EmailAddress(string email, string? name = null) : IEquatable<EmailAddress>
{
    [JsonPropertyName("name")] public string? Name { get; set; } = name;
    [JsonPropertyName("email")] public string? Email { get; set; } = email;

    public bool Equals(EmailAddress? other) =>
        other is not null && string.Equals(Email, other.Email, StringComparison.OrdinalIgnoreCase) && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object? obj) => Equals(obj as EmailAddress);
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Email ?? "");
}
