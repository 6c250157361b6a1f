namespace DanVanKheo.Api;

/// <summary>GET token</summary>
public sealed class ReadToken : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Answer>("readToken", "token", "", "What the token is, and what it may.");

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) =>
        Task.FromResult(ApiAnswer.Of(new Answer(call.Token.Id, call.Token.Name, call.Person.Id, call.Person.FullName, call.Token.Scopes, call.Token.ExpiresAt)));

    public sealed record Answer(string Id, string Name, string Person, string FullName, IReadOnlyList<string> Scopes, DateTimeOffset ExpiresAt);
}
