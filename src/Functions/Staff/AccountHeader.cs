using System.Text.Json;
using DanVanKheo.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Staff;

/// <summary>
/// The Entra ID account that App Service authentication put into <c>X-MS-CLIENT-PRINCIPAL</c>. Anybody can send that header;
/// only where App Service stands in front (<c>WEBSITE_AUTH_ENABLED</c>) is it taken out of what comes from outside. So it counts only there,
/// only when <c>App:EntraTenant</c> names a tenant, and only for accounts of that tenant.
/// </summary>
public sealed class AccountHeader(IOptions<AppOptions> options, IConfiguration configuration)
{
    private const string Header = "X-MS-CLIENT-PRINCIPAL";
    private static readonly string[] Tenant = ["tid", "http://schemas.microsoft.com/identity/claims/tenantid"];
    private static readonly string[] Email = ["preferred_username", "email", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"];

    /// <summary>The account's mail address; null when nobody is signed in, or the header does not count here.</summary>
    public string? EmailOf(HttpRequest request)
    {
        if (options.Value.EntraTenant.Length == 0 || !bool.TryParse(configuration["WEBSITE_AUTH_ENABLED"], out var guarded) || !guarded) return null;
        if (Claims(request.Headers[Header].ToString()) is not { } claims) return null;
        return string.Equals(First(claims, Tenant), options.Value.EntraTenant, StringComparison.OrdinalIgnoreCase) ? First(claims, Email) : null;
    }

    private static string? First(ILookup<string, string> claims, IEnumerable<string> names) => names.SelectMany(n => claims[n]).FirstOrDefault(v => v.Length > 0);

    /// <summary>Null for what is not a principal of Entra ID.</summary>
    private static ILookup<string, string>? Claims(string header)
    {
        try
        {
            using var json = JsonDocument.Parse(Convert.FromBase64String(header));
            if (json.RootElement.GetProperty("auth_typ").GetString() != "aad") return null;
            return json.RootElement.GetProperty("claims").EnumerateArray().ToList().ToLookup(c => c.GetProperty("typ").GetString() ?? "", c => c.GetProperty("val").GetString() ?? "");
        }
        catch (Exception odd) when (odd is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
