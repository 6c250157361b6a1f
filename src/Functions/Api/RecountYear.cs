using System.ComponentModel;
using System.Globalization;
using DanVanKheo.Jobs;
using DanVanKheo.Organisations;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>POST tallies/{year}/recount</summary>
public sealed class RecountYear(JobDesk desk) : IOperation
{
    private const int YearLength = 4;

    public static OperationShape Shape { get; } = OperationShape
        .Post<JobAnswer>("recountYear", "tallies/{year}/recount", ApiScopes.Admin, "Counts the dossiers of a year again, and writes its tallies anew where that is asked for; `readJob` tells how far it is.", StatusCodes.Status202Accepted)
        .Takes<Recounting>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var sent = await call.BodyAsync<Recounting>(cancellationToken);
        call.Require(call.Directory.Bloc.Id, Duty.Administrator);
        var year = call["year"];
        if (year.Length != YearLength || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _)) ApiProblem.ThrowIfAny([new FieldProblem("year", "NotYear")]);
        var id = call.Seed is { } seed ? JobDesk.IdOf(seed.At, call.NewId()) : null;
        var job = await desk.StartAsync(sent.Rebuild == true ? JobKind.RebuildTallies : JobKind.Recount, year, call.Person.Id, call.Client, JobDesk.Moment, cancellationToken, id);
        return ApiAnswer.Of(JobAnswer.Of(job), $"jobs/{job.Id}");
    }

    public sealed record Recounting([Description("Writes the tallies anew where they do not agree.")] bool? Rebuild = null);
}
