namespace DanVanKheo.Api;

/// <summary>GET papers/{id}</summary>
public sealed class ReadPaper(PaperDoor door) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<PaperLineAnswer>("readPaper", "papers/{id}", ApiScopes.ReadPapers, "One paper.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) => ApiAnswer.Of(PaperLineAnswer.Of((await door.OpenAsync(call, cancellationToken)).Paper));
}
