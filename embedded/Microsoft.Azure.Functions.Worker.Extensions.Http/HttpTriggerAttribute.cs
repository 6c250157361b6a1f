namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function for HTTP requests. Without methods it takes any; without a route its name is the route.</summary>
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    public HttpTriggerAttribute() => AuthLevel = AuthorizationLevel.Function;

    // As in the official attribute, methods alone leave the level at its zero value, Anonymous.
    public HttpTriggerAttribute(params string[] methods) => Methods = methods;
    public HttpTriggerAttribute(AuthorizationLevel authLevel) => AuthLevel = authLevel;
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) => (AuthLevel, Methods) = (authLevel, methods);

    public AuthorizationLevel AuthLevel { get; }
    public string[]? Methods { get; }
    public string? Route { get; set; }
}
