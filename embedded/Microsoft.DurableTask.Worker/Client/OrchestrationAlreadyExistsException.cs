namespace DurableTask.Core.Exceptions;

/// <summary>The official type of this name belongs to a package that is not mirrored; callers catch <see cref="Exception"/> and look the instance up.</summary>
internal sealed class OrchestrationAlreadyExistsException(string message) : Exception(message);
