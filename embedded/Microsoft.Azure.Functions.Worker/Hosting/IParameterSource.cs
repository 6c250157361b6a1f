namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>
/// Says at start that a parameter without any attribute will have a value when the function runs: a route value, or what an
/// <see cref="IParameterBinder"/> binds by type. Parameters that nobody claims stop the start. Registered as a service.
/// </summary>
internal interface IParameterSource
{
    bool Supplies(FunctionEntry entry, ParameterInfo parameter);
}
