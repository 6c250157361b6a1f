namespace DanVanKheo.Api;

/// <summary>One operation of the interface: what it takes and gives, and what it does. The door has looked at the token, its scope and the rate before.</summary>
public interface IOperation
{
    static abstract OperationShape Shape { get; }

    /// <exception cref="ApiProblem">It cannot be done.</exception>
    /// <exception cref="Rules.RuleBroken">A rule refuses it.</exception>
    Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken);
}
