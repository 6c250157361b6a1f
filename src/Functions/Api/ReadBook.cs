namespace DanVanKheo.Api;

/// <summary>GET book</summary>
public sealed class ReadBook(BookDoor door) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<BookAnswer>("readBook", "book", ApiScopes.ReadOrganisations, "The revision of the book of organisations, people and duties, and the acts that change it.");

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => Task.FromResult(ApiAnswer.Of(door.AnswerOf(door.Open(call), call)));
}
