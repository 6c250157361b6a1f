using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Web;

/// <summary>The one place where what went wrong becomes a page. What was typed was saved before, or is still in the browser.</summary>
public sealed partial class ProblemPages(ILogger<ProblemPages> logger) : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception failure) when (!http.RequestAborted.IsCancellationRequested && !http.Response.HasStarted)
        {
            // Of this call, and not of this class: the pages know the organisations of the call.
            var pages = context.InstanceServices.GetRequiredService<PageResults>();
            context.GetInvocationResult().Value = Unwrap(failure) switch
            {
                RuleBroken broken => await pages.ProblemAsync(http.Request, StatusOf(broken), broken.Code.StartsWith("Unknown", StringComparison.Ordinal) ? "NotFound" : broken.Code, "/", details: broken.Details),
                BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException => await pages.ProblemAsync(http.Request, StatusCodes.Status413PayloadTooLarge, "TooLarge", http.Request.Path),
                BadHttpRequestException => await pages.ProblemAsync(http.Request, StatusCodes.Status400BadRequest, "BadRequest", http.Request.Path),
                var busy when busy.GetBaseException().Data["Retry-After"] is { } seconds => await BusyAsync(pages, http, seconds),
                var unexpected => await UnexpectedAsync(pages, http.Request, unexpected),
            };
        }
    }

    /// <summary>The workflow engine takes nothing new for a moment; what was typed can be sent again.</summary>
    private static Task<Microsoft.AspNetCore.Mvc.IActionResult> BusyAsync(PageResults pages, HttpContext http, object seconds)
    {
        http.Response.Headers.RetryAfter = seconds.ToString();
        return pages.ProblemAsync(http.Request, StatusCodes.Status503ServiceUnavailable, "Busy", http.Request.Path);
    }

    private static Exception Unwrap(Exception failure) =>
        failure is AggregateException { InnerExceptions: [var only] } ? Unwrap(only) : failure;

    private static int StatusOf(RuleBroken broken) =>
        broken.Code.StartsWith("Unknown", StringComparison.Ordinal) ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict;

    private Task<Microsoft.AspNetCore.Mvc.IActionResult> UnexpectedAsync(PageResults pages, HttpRequest request, Exception failure)
    {
        var reference = Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
        LogUnexpected(failure, reference);
        return pages.ProblemAsync(request, StatusCodes.Status500InternalServerError, "Unexpected", "/", reference);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected failure, shown to the reader as {Reference}")]
    private partial void LogUnexpected(Exception failure, string reference);
}
