using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace DanVanKheo.Web;

/// <summary><c>?lang=en</c> on any page: remembered, and the same page again without it.</summary>
public sealed class LanguageSwitch : IFunctionsWorkerMiddleware
{
    private const string Cookie = "lang";

    public static string Of(HttpRequest request) => request.Cookies[Cookie] == "en" ? "en" : "vi";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http && HttpMethods.IsGet(http.Request.Method) && http.Request.Query["lang"].ToString() is "vi" or "en")
        {
            http.Response.Cookies.Append(Cookie, http.Request.Query["lang"]!, new CookieOptions { Path = "/", SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
            context.GetInvocationResult().Value = new SeeOther(WithoutLanguage(http.Request));
            return;
        }

        await next(context);
    }

    /// <summary>The address of this page on this host. A path that begins with two slashes would lead to another one.</summary>
    public static string Local(HttpRequest request, QueryString query) => "/" + request.Path.ToUriComponent().TrimStart('/', '\\') + query;

    private static string WithoutLanguage(HttpRequest request)
    {
        var rest = QueryString.Create(request.Query.Where(q => q.Key != "lang").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)));
        return Local(request, rest);
    }
}
