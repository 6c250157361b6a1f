namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Gives values to parameters other than the trigger, such as a durable client. Registered as a service.</summary>
internal interface IParameterBinder
{
    bool TryBind(ParameterInfo parameter, FunctionContext context, out object? value);
}
