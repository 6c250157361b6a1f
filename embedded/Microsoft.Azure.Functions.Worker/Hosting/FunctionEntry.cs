using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>A function as found in the code: the method, the parameter that triggers it and the trigger itself.</summary>
internal sealed record FunctionEntry(string Name, MethodInfo Method, ParameterInfo Trigger, TriggerBindingAttribute Binding);
