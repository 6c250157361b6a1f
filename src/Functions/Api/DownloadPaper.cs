using DanVanKheo.Papers;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Api;

/// <summary>GET papers/{id}/docx</summary>
public sealed class DownloadPaper(PaperDoor door, PaperComposer composer) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.GetFile("downloadPaper", "papers/{id}/docx", ApiScopes.ReadPapers, "The paper as a Word file; a draft is marked as one.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var paper = (await door.OpenAsync(call, cancellationToken)).Paper;
        var content = await composer.ShowAsync(paper, PaperDesk.Language, cancellationToken) ?? throw new RuleBroken("NoSource", paper.Subject);
        return ApiAnswer.OfFile(new FileContentResult(PaperDocx.Write(content, PaperDesk.Language), PaperDocx.ContentType) { FileDownloadName = $"{paper.Id}.docx" });
    }
}
