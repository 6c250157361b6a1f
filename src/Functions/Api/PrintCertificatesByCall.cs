using System.ComponentModel;
using System.Globalization;
using DanVanKheo.Commendations;
using DanVanKheo.Jobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace DanVanKheo.Api;

/// <summary>POST certificates</summary>
public sealed class PrintCertificatesByCall(CertificateRolls rolls, JobDesk desk) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape
        .Post<JobAnswer>("printCertificates", "certificates", ApiScopes.ReadCommendations, "Begins to write the certificates of a year as Word files; `readJob` tells how far it is.", StatusCodes.Status202Accepted)
        .Takes<Printing>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Printing>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, CommendationRole.Officer);
        var asked = new QueryBuilder
        {
            { "nam", sent.Year.ToString(CultureInfo.InvariantCulture) }, { "hinh-thuc", sent.Award ?? "" }, { "kho", sent.Sheet ?? "" }, { "phoi", sent.Preprinted == true ? "yes" : "no" }, { "x", sent.Right ?? "" }, { "y", sent.Down ?? "" },
        };
        var view = rolls.Asked(asked.ToString());
        ApiProblem.ThrowIfAny([.. view.Problems.Select(p => p with { Field = p.Field == "x" ? "right" : "down" })]);
        var id = call.Seed is { } seed ? JobDesk.IdOf(seed.At, call.NewId()) : null;
        var job = await desk.StartAsync(JobKind.Certificates, view.Query, call.Person.Id, call.Client, JobDesk.Moment, cancellationToken, id);
        return ApiAnswer.Of(JobAnswer.Of(job), $"jobs/{job.Id}");
    }

    public sealed record Printing(
        int Year,
        [Description("Id of an award; all when not given.")] string? Award = null,
        [Description("`a4` or `a3`.")] string? Sheet = null,
        [Description("On sheets that are printed already.")] bool? Preprinted = null,
        [Description("Millimetres by which the printer is off, to the right.")] string? Right = null,
        [Description("The same downwards.")] string? Down = null);
}
