namespace Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore;

/// <summary>Reads a body as MVC's body binder does: JSON with MVC's options, and an exception for anything else.</summary>
internal sealed class JsonBody : IFromBodyConversionFeature
{
    public static readonly JsonBody Instance = new();

    public async ValueTask<object?> ConvertAsync(FunctionContext context, Type targetType)
    {
        var http = context.GetHttpContext() ?? throw new InvalidOperationException("[FromBody] needs an HTTP trigger.");
        if (!http.Request.HasJsonContentType()) throw new InvalidOperationException($"Unsupported content type '{http.Request.ContentType}'.");
        var options = context.InstanceServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        try
        {
            return await http.Request.ReadFromJsonAsync(targetType, options, context.CancellationToken)
                ?? throw new InvalidOperationException("A non-empty request body is required.");
        }
        catch (JsonException problem)
        {
            throw new InvalidOperationException(problem.Message, problem);
        }
    }
}
