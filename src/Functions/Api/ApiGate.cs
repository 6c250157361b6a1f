using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Access;
using DanVanKheo.Hosting;
using DanVanKheo.Organisations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Api;

/// <summary>Stands before every operation: whose token it is, whether it is still good, and how often it was used.</summary>
public sealed class ApiGate(ApiTokenStore tokens, RateStore rates, OrganisationDirectory directory, IOptions<LimitOptions> limits, IConfiguration configuration, IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>The setting whose text is an administrator's token, in Development only.</summary>
    public const string DevelopmentToken = "DANVANKHEO_API_TOKEN";

    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Misses = TimeSpan.FromMinutes(10);

    /// <exception cref="ApiProblem">401 without a good token, 429 when it is used too often.</exception>
    public async Task<(ApiToken Token, Person Person)> OpenAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var header = request.Headers.Authorization.ToString();
        var text = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
        var token = OfDevelopment(text) ?? await tokens.UseAsync(text, cancellationToken);
        if (token is null || !token.IsValid(clock.GetUtcNow()) || directory.FindActive(token.Person) is not { } person) throw await RefuseAsync(request, text, cancellationToken);
        await CountAsync(request, new("api-token", limits.Value.ApiCallsPerMinute, Minute), token.Id, cancellationToken);
        return (token, person);
    }

    private async Task<ApiProblem> RefuseAsync(HttpRequest request, string? text, CancellationToken cancellationToken)
    {
        if (text is not null) await CountAsync(request, new("miss-ip", limits.Value.MissesPerIp, Misses), ClientAddress.Of(request), cancellationToken);
        request.HttpContext.Response.Headers.WWWAuthenticate = text is null ? "Bearer realm=\"danvankheo\"" : "Bearer realm=\"danvankheo\", error=\"invalid_token\"";
        return new(StatusCodes.Status401Unauthorized, text is null ? "TokenMissing" : "TokenInvalid");
    }

    private async Task CountAsync(HttpRequest request, RateLimit limit, string subject, CancellationToken cancellationToken)
    {
        if (await rates.TakeAsync(limit, subject, cancellationToken) is not { } wait) return;
        request.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        throw new ApiProblem(StatusCodes.Status429TooManyRequests, "TooManyCalls");
    }

    private ApiToken? OfDevelopment(string? text)
    {
        if (!environment.IsDevelopment() || text is null || configuration[DevelopmentToken] is not { Length: > 0 } own) return null;
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(own), Encoding.UTF8.GetBytes(text))) return null;
        var now = clock.GetUtcNow();
        return directory.Holders(Duty.Administrator, directory.Bloc.Id) is [var first, ..] ? new("development", DevelopmentToken, first.Id, [ApiScopes.Admin], now, now.AddDays(1), first.Id) : null;
    }
}
