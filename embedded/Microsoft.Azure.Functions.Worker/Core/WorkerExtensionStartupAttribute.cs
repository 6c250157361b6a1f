namespace Microsoft.Azure.Functions.Worker.Core;

[AttributeUsage(AttributeTargets.Assembly, Inherited = false, AllowMultiple = true)]
public class WorkerExtensionStartupAttribute(Type startupType) : Attribute
{
    public Type StartupType { get; } = startupType ?? throw new ArgumentNullException(nameof(startupType));
}
