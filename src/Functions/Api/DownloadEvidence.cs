using DanVanKheo.Evidence;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DanVanKheo.Api;

/// <summary>GET dossiers/{code}/evidence/{file}</summary>
public sealed class DownloadEvidence(DossierReading reading, EvidenceStore evidence) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.GetFile("downloadEvidence", "dossiers/{code}/evidence/{file}", ApiScopes.ReadDossiers, "One file; not before the scanner has seen it.");

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var dossier = (await reading.OpenAsync(call, call["code"], cancellationToken)).Dossier;
        var file = await evidence.FindAsync(dossier.Draft, call["file"], cancellationToken) ?? throw new ApiProblem(StatusCodes.Status404NotFound, "FileUnknown");
        if (!file.MayOpen) throw new ApiProblem(StatusCodes.Status409Conflict, file.Scan == ScanState.Infected ? "FileInfected" : "FileNotScanned");
        return ApiAnswer.OfFile(new FileStreamResult(await evidence.OpenAsync(dossier.Draft, file, cancellationToken), file.ContentType) { FileDownloadName = file.Name });
    }
}
