namespace Microsoft.Azure.Functions.Worker.Builder;

public static class FunctionsApplicationBuilderAspNetCoreExtensions
{
    public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Services.Any(service => service.ServiceType == typeof(FunctionEndpoints))) return builder;

        builder.UseMiddleware<HttpResultMiddleware>();
        builder.Services.AddMvcCore();
        builder.Services.AddSingleton<FunctionEndpoints>();
        builder.Services.AddSingleton<FunctionRequest>();
        builder.Services.AddSingleton<FunctionKeys>();
        builder.Services.AddSingleton<HttpDrain>();
        builder.Services.AddSingleton<ITriggerListener, HttpListener>();
        builder.Services.AddSingleton<IParameterSource, RouteParameters>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, DeclaredMethods>());
        KestrelDefaults.Apply(builder);
        builder.WhenBuilt(web => ((IEndpointRouteBuilder)web).DataSources.Add(web.Services.GetRequiredService<FunctionEndpoints>()));
        return builder;
    }
}
