namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>Route values bind to parameters of the same name.</summary>
internal sealed class RouteParameters(HostJson hostJson) : IParameterSource
{
    public bool Supplies(FunctionEntry entry, ParameterInfo parameter)
    {
        if (entry.Binding is not HttpTriggerAttribute || !RouteText.CanBe(parameter.ParameterType)) return false;
        try
        {
            return HttpRoute.Of(entry, HttpRoute.Prefix(hostJson)).Pattern.GetParameter(parameter.Name!) is not null;
        }
        catch (Exception problem) when (problem is FunctionWorkerException or RoutePatternException)
        {
            // The listener reports the route itself; one complaint is enough.
            return true;
        }
    }
}
