namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>A function as found in the code: the method, the parameter that triggers it and the trigger itself.</summary>
internal sealed record FunctionEntry(string Name, MethodInfo Method, ParameterInfo Trigger, TriggerBindingAttribute Binding);
