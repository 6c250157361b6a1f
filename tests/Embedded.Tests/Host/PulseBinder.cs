using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Hosting;

namespace DanVanKheo.Embedded.Tests.Host;

internal sealed class PulseBinder : IParameterBinder
{
    public bool TryBind(ParameterInfo parameter, FunctionContext context, out object? value)
    {
        value = "heart ";
        return parameter.GetCustomAttribute<PulseSourceAttribute>() is not null;
    }
}
