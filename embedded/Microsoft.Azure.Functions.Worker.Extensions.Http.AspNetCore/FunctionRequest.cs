namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>One request on its way through one function.</summary>
internal sealed class FunctionRequest(FunctionInvoker invoker, FunctionKeys keys, HttpDrain drain, ILogger<FunctionRequest> log)
{
    public const string HttpContextKey = "HttpRequestContext";
    private const int ClientClosedRequest = 499;

    public async Task RunAsync(HttpRoute route, HttpContext http)
    {
        if (!keys.Admit(route.Trigger.AuthLevel, http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, drain.Ending);
        try
        {
            await invoker.InvokeAsync(route.Entry, http.Request, context => Attach(context, http), ending.Token);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            if (!http.Response.HasStarted) http.Response.StatusCode = ClientClosedRequest;
        }
        catch (Exception failure)
        {
            Fail(route, http, failure);
        }
    }

    private static void Attach(FunctionContext context, HttpContext http)
    {
        context.Items[HttpContextKey] = http;
        Invocation.Of(context).BindingData = http.Request.RouteValues;
        http.RequestServices = context.InstanceServices;
    }

    private void Fail(HttpRoute route, HttpContext http, Exception failure)
    {
        log.LogError(failure, "Function '{Function}' failed on {Method} (trace {Trace})", route.Entry.Name, http.Request.Method, http.TraceIdentifier);
        if (http.Response.HasStarted)
        {
            // The client must not take the half that was sent for the whole.
            http.Abort();
            return;
        }

        http.Response.Clear();
        if (failure.GetBaseException().Data["Retry-After"] is string seconds)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = seconds;
            return;
        }

        // Kestrel's own refusals (413 for a body over the limit, 400 for a broken one) keep their status.
        http.Response.StatusCode = failure is BadHttpRequestException refused ? refused.StatusCode : StatusCodes.Status500InternalServerError;
    }
}
