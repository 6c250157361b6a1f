using System.ComponentModel;
using DanVanKheo.Periods;
using DanVanKheo.Rules;
using DanVanKheo.Tallies;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Api;

/// <summary>GET periods/{id}/summary?scope=&amp;asOf=</summary>
public sealed class ReadSummary(PeriodScope scopes, FigureSources sources, ReportStore reports) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<PeriodSummary>("readSummary", "periods/{id}/summary", ApiScopes.ReadPeriods, "The figures of a period as of a day, for an organisation and what stands below it.").Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var (period, units) = scopes.Find(call["id"], query.Scope, query.AsOf);
        return ApiAnswer.Of(query.Basis == SummaryBasis.Report ? await ReportAsync(call, period, query, cancellationToken) : await LiveAsync(call, period, units, query, cancellationToken));
    }

    private async Task<PeriodSummary> LiveAsync(ApiCall call, Period period, IReadOnlySet<string>? units, Query query, CancellationToken cancellationToken)
    {
        var source = PeriodScope.Within(await sources.LiveAsync(period, cancellationToken), units);
        return new(period.Id, period.AsOf, query.Scope ?? call.Directory.Bloc.Id, SummaryBasis.Live, null, null, Counts(source.Now), [.. PeriodTables.Of(source).Tables.Select(PeriodSummary.Of)]);
    }

    /// <summary>A report is of the whole bloc as of its own day; nothing is cut out of it.</summary>
    private async Task<PeriodSummary> ReportAsync(ApiCall call, Period period, Query query, CancellationToken cancellationToken)
    {
        if (!call.Holds(SummaryReader.Role)) throw ApiCall.NoDuty();
        ApiProblem.ThrowIfAny([.. query.Scope is null ? (FieldProblem[])[] : [new("scope", "NotOfReport")], .. query.AsOf is null ? (FieldProblem[])[] : [new("asOf", "NotOfReport")]]);
        var report = (await reports.FindAsync(period, null, cancellationToken))?.Report ?? throw new ApiProblem(StatusCodes.Status404NotFound, "ReportUnknown");
        var counted = TallyFigures.Count(report.Period.AsOf, await reports.RecordsAsync(report, cancellationToken));
        return new(period.Id, report.Period.AsOf, call.Directory.Bloc.Id, SummaryBasis.Report, report.Version, report.IsFrozen ? report.Sha256 : null, Counts(counted), [.. report.Tables.Tables.Select(PeriodSummary.Of)]);
    }

    private static IReadOnlyList<PeriodSummary.Count> Counts(TallyFigures figures) =>
        [.. Enum.GetValues<Measure>().Select(m => new FigureQuery(m)).Select(q => new PeriodSummary.Count(q.Measure, figures.Count(q), q.ToQuery()))];

    public sealed record Query(
        [Description("Id of an organisation; the bloc when not given.")] string? Scope = null,
        [Description("A day; the period's last day when not given.")] DateOnly? AsOf = null,
        [Description("`live` when not given. `report` is the kept report of the whole bloc.")] SummaryBasis? Basis = null);
}
