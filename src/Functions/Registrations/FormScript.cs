using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Registrations;

/// <summary>The pages that bring a script let in their own host's, and nothing else's; all other pages let in none.</summary>
internal static class FormScript
{
    public static void Allow(HttpRequest request)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy + "; script-src 'self'; connect-src 'self'";
    }
}
