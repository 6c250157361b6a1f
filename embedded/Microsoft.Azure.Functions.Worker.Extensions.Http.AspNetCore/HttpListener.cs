namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>Maps the HTTP functions to endpoints; Kestrel itself is started and drained by the web host after this.</summary>
internal sealed class HttpListener(HostJson hostJson, FunctionEndpoints endpoints, FunctionKeys keys, ParameterPolicyFactory policies, IServer server) : ITriggerListener
{
    private IReadOnlyList<HttpRoute> routes = [];
    public bool Handles(TriggerBindingAttribute binding) => binding is HttpTriggerAttribute;

    public Task StartAsync(IReadOnlyList<FunctionEntry> mine, CancellationToken ct)
    {
        var problems = new StartProblems();
        var prefix = HttpRoute.Prefix(hostJson);
        var parsed = new List<HttpRoute>();
        foreach (var entry in mine) Parse(entry, prefix, parsed, problems);
        problems.ThrowIfAny();

        routes = parsed;
        if (routes.Any(route => route.Trigger.AuthLevel != AuthorizationLevel.Anonymous)) keys.Load();
        endpoints.Serve(routes);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken ct) => Task.CompletedTask;

    public IEnumerable<string> Describe()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "";
        return routes.Select(route =>
            $"{route.Entry.Name}: [{(route.Methods.Count == 0 ? "ANY" : string.Join(',', route.Methods))}] {address}/{route.Pattern.RawText!.TrimStart('/')}{Level(route)}");
    }

    private static string Level(HttpRoute route) => route.Trigger.AuthLevel == AuthorizationLevel.Anonymous ? "" : $" ({route.Trigger.AuthLevel} key)";

    private void Parse(FunctionEntry entry, string prefix, List<HttpRoute> parsed, StartProblems problems)
    {
        if (entry.Trigger.ParameterType != typeof(HttpRequest))
            problems.Add(entry.Name, $"the HTTP trigger is a {entry.Trigger.ParameterType.Name}; with the ASP.NET Core integration it must be an HttpRequest.");
        if (ReturnShape.ValueType(entry.Method.ReturnType) is { } result && result != typeof(object) && !result.IsAssignableTo(typeof(IActionResult)) && !result.IsAssignableTo(typeof(IResult)))
            problems.Add(entry.Name, $"it returns {result.Name}, which the ASP.NET Core integration would not write to the response; return IActionResult or IResult.");
        try
        {
            var route = HttpRoute.Of(entry, prefix);
            route.CheckConstraints(policies);
            if (parsed.Find(route.IsSameAs) is { } other) problems.Add(entry.Name, $"the route conflicts with the route of function '{other.Entry.Name}'.");
            parsed.Add(route);
        }
        catch (Exception problem) when (problem is FunctionWorkerException or RoutePatternException or RouteCreationException or InvalidOperationException or ArgumentException)
        {
            problems.Add(entry.Name, problem.Message);
        }
    }
}
