using DanVanKheo.Programmes;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Api;

/// <summary>GET programmes/{id}/editions/{number}/file</summary>
public sealed class DownloadEditionByCall(EditionDoor door, EditionReader reader) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.GetFile("downloadEdition", "programmes/{id}/editions/{number}/file", ApiScopes.ReadOrganisations, "The whole definition of one edition as JSON, as `proposeEdition` takes it.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var edition = (await door.OpenAsync(call, cancellationToken)).Edition;
        var content = EditionStore.Content((await reader.ReadAsync(edition, cancellationToken)).Source);
        return ApiAnswer.OfFile(new FileContentResult(content, "application/json") { FileDownloadName = $"{edition.Programme}-{edition.Number}.json" });
    }
}
