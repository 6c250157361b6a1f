namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask.Running;

internal sealed class DurableClientBinder(RunningHub hub) : IParameterBinder
{
    public bool TryBind(ParameterInfo parameter, FunctionContext context, out object? value)
    {
        value = null;
        if (parameter.GetCustomAttribute<DurableClientAttribute>() is null || !parameter.ParameterType.IsAssignableFrom(typeof(DurableTaskClient))) return false;
        value = hub.Client;
        return true;
    }
}
