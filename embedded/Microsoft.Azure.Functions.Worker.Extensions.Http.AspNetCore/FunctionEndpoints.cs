namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>The endpoints of the HTTP functions, for ASP.NET Core's routing: literals before parameters before catch-alls.</summary>
internal sealed class FunctionEndpoints(FunctionRequest request) : EndpointDataSource
{
    private IReadOnlyList<Endpoint> endpoints = [];
    public override IReadOnlyList<Endpoint> Endpoints => endpoints;
    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;

    /// <summary>Called once, before Kestrel starts.</summary>
    public void Serve(IEnumerable<HttpRoute> routes) => endpoints = [.. routes.Select(Endpoint)];

    private RouteEndpoint Endpoint(HttpRoute route)
    {
        var builder = new RouteEndpointBuilder(context => request.RunAsync(route, context), route.Pattern, order: 0) { DisplayName = route.Entry.Name };
        builder.Metadata.Add(route);
        return (RouteEndpoint)builder.Build();
    }
}
