using DanVanKheo.Access;
using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Audit;

/// <summary>Before each request: remembers where it comes from, for whatever the call writes into the audit.</summary>
public sealed class KnowCaller : IFunctionsWorkerMiddleware
{
    private const int LongestBrowser = 200;

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http) context.InstanceServices.GetRequiredService<AuditCaller>().From = Of(http.Request);
        await next(context);
    }

    /// <summary>Address and browser as the browser calls itself.</summary>
    public static string Of(HttpRequest request)
    {
        var browser = VietnameseText.NormaliseLine(request.Headers.UserAgent.ToString());
        return $"{ClientAddress.Of(request)} {(browser.Length > LongestBrowser ? browser[..LongestBrowser] : browser)}".Trim();
    }
}
