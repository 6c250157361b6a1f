namespace Microsoft.Azure.Functions.Worker;

/// <summary>A failure of the host, not of the function's own code.</summary>
public class FunctionWorkerException : Exception
{
    public FunctionWorkerException(string message) : base(message) { }
    public FunctionWorkerException(string message, Exception innerException) : base(message, innerException) { }
}
