using System.ComponentModel;
using DanVanKheo.Dossiers;
using DanVanKheo.Jobs;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST exports</summary>
public sealed class StartExport(JobDesk desk) : IOperation
{
    private const int Shortest = 1000;
    private const int Longest = 9999;

    public static OperationShape Shape { get; } = OperationShape
        .Post<JobAnswer>("startExport", "exports", ApiScopes.ReadDossiers, "Begins a workbook or an archive of the dossiers the person of the token may read; `readJob` tells how far it is.", StatusCodes.Status202Accepted)
        .Takes<NewExport>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<NewExport>(cancellationToken);
        if (sent.Year is < Shortest or > Longest) ApiProblem.ThrowIfAny([new FieldProblem("year", "NotYear")]);
        var kind = sent.Archive == true ? JobKind.ArchiveDossiers : JobKind.ExportDossiers;
        var id = call.Seed is { } seed ? JobDesk.IdOf(seed.At, call.NewId()) : null;
        var job = await desk.StartAsync(kind, DossierExportWork.About(sent.Year, sent.Status), call.Person.Id, call.Client, JobDesk.Moment, cancellationToken, id);
        return ApiAnswer.Of(JobAnswer.Of(job), $"jobs/{job.Id}");
    }

    public sealed record NewExport(
        [Description("A ZIP with a folder for each dossier, its evidence and contact data, instead of a workbook.")] bool? Archive = null,
        [Description("Year of registration.")] int? Year = null,
        DossierStatus? Status = null);
}
