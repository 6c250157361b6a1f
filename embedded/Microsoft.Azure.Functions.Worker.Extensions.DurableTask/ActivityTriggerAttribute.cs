namespace Microsoft.Azure.Functions.Worker;

/// <summary>Marks the input of an activity: any type that JSON can carry.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ActivityTriggerAttribute : TriggerBindingAttribute;
