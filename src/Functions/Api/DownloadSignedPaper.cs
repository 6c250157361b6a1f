using DanVanKheo.Papers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Api;

/// <summary>GET papers/{id}/signed</summary>
public sealed class DownloadSignedPaper(PaperDoor door, PaperStore papers) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.GetFile("downloadSignedPaper", "papers/{id}/signed", ApiScopes.ReadPapers, "The signed copy of a paper.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var paper = (await door.OpenAsync(call, cancellationToken)).Paper;
        var signed = paper.Signed ?? throw new ApiProblem(StatusCodes.Status404NotFound, "FileUnknown");
        return ApiAnswer.OfFile(new FileContentResult((await papers.SignedAsync(paper, signed, cancellationToken)).ToArray(), signed.ContentType) { FileDownloadName = signed.Name });
    }
}
