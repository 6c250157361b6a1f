namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>An undeclared method does not match, so the request goes on to a less specific route or ends as 404: in the official host
/// methods are a constraint of the route and 405 does not occur. HEAD is served only where it is declared.</summary>
internal sealed class DeclaredMethods : MatcherPolicy, IEndpointSelectorPolicy
{
    // Before the policies that would call two candidates ambiguous.
    public override int Order => -1000;
    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<HttpRoute>() is not null);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var route = candidates[i].Endpoint.Metadata.GetMetadata<HttpRoute>();
            if (route is { Methods.Count: > 0 } && !route.Methods.Contains(httpContext.Request.Method, StringComparer.OrdinalIgnoreCase)) candidates.SetValidity(i, false);
        }

        return Task.CompletedTask;
    }
}
