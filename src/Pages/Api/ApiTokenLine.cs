namespace DanVanKheo.Api;

/// <summary>A token in the list.</summary>
public sealed record ApiTokenLine(ApiToken Token, string PersonName, bool IsValid);
