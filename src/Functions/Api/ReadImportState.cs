namespace DanVanKheo.Api;

/// <summary>GET imports/{id}</summary>
public sealed class ReadImportState(ImportReading reading) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<ImportAnswer>("readImport", "imports/{id}", ApiScopes.WriteImports, "How a list was judged, and how far its import is.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) =>
        ApiAnswer.Of(await reading.AnswerAsync((await reading.OpenAsync(call, call["id"], cancellationToken)).Import, call.Language, cancellationToken));
}
