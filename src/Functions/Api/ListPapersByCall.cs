using DanVanKheo.Papers;

namespace DanVanKheo.Api;

/// <summary>GET papers</summary>
public sealed class ListPapersByCall(PaperStore papers) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<PaperLineAnswer>>("listPapers", "papers", ApiScopes.ReadPapers, "The papers of the office, the latest first.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        PaperDoor.Require(call);
        return ApiAnswer.Of(new Listed<PaperLineAnswer>([.. (await papers.AllAsync(cancellationToken)).Select(PaperLineAnswer.Of)], null));
    }
}
