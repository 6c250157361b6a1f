namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>The address of one function and the methods it takes; refuses what the official host refuses.</summary>
internal sealed record HttpRoute(FunctionEntry Entry, HttpTriggerAttribute Trigger, RoutePattern Pattern, IReadOnlyList<string> Methods)
{
    private static readonly string[] Reserved = ["admin", "runtime"];

    public static HttpRoute Of(FunctionEntry entry, string prefix)
    {
        var trigger = (HttpTriggerAttribute)entry.Binding;
        var route = trigger.Route ?? entry.Name;
        if (route.Trim('/').Length == 0)
            throw new FunctionWorkerException("the route is empty. The official host then serves the function's name instead; for the root page write Route = \"{home:maxlength(0)?}\" or a catch-all.");
        // The official host compares exactly so: 'administration' is refused too.
        if (Reserved.Any(reserved => route.Trim('/').StartsWith(reserved, StringComparison.OrdinalIgnoreCase)))
            throw new FunctionWorkerException($"the route '{route}' conflicts with one or more built in routes: it must not start with 'admin' or 'runtime'.");

        return new HttpRoute(entry, trigger, RoutePatternFactory.Parse($"{prefix}/{route}"), [.. (trigger.Methods ?? []).Select(method => method.ToUpperInvariant())]);
    }

    public static string Prefix(HostJson hostJson) => (hostJson.Value("extensions.http.routePrefix") ?? "api").Trim('/');

    /// <summary>Fails when a constraint is unknown or malformed, which routing itself would notice only on the first request.</summary>
    public void CheckConstraints(ParameterPolicyFactory policies)
    {
        foreach (var parameter in Pattern.Parameters) foreach (var policy in parameter.ParameterPolicies) policies.Create(parameter, policy);
    }

    public bool IsSameAs(HttpRoute other) =>
        string.Equals(Shape(), other.Shape(), StringComparison.OrdinalIgnoreCase)
        && (Methods.Count == 0 || other.Methods.Count == 0 || Methods.Intersect(other.Methods).Any());

    // Two routes that differ only in the names of their parameters match the same requests.
    private string Shape() => string.Join('/', Pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(Shape))));

    private static string Shape(RoutePatternPart part) => part switch
    {
        RoutePatternParameterPart parameter =>
            $"{{{(parameter.IsCatchAll ? "*" : "")}:{string.Join(':', parameter.ParameterPolicies.Select(p => p.Content))}}}",
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        _ => "",
    };
}
