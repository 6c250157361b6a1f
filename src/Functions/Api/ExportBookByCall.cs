using DanVanKheo.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Api;

/// <summary>GET book/file</summary>
public sealed class ExportBookByCall(BookDoor door) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.GetFile("exportBook", "book/file", ApiScopes.ReadOrganisations, "The whole book as JSON, as `importBook` takes it.");

    public Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken) =>
        Task.FromResult(ApiAnswer.OfFile(new FileContentResult(BookJsonWriter.Write(door.Open(call).Book), "application/json") { FileDownloadName = "to-chuc.json" }));
}
