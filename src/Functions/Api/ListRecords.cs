using System.ComponentModel;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DanVanKheo.Api;

/// <summary>GET periods/{id}/records?figure=</summary>
public sealed class ListRecords(PeriodScope scopes, FigureSources sources, ReportStore reports) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Answer>("listRecords", "periods/{id}/records", ApiScopes.ReadPeriods, "The dossiers behind one number of a summary, with the scope, day and basis it was asked with.").Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var (period, units) = scopes.Find(call["id"], query.Scope, query.AsOf);
        var figure = FigureOf(query.Figure);
        var list = $"{period.Id}|{period.AsOf:yyyyMMdd}|{query.Scope}|{query.Basis}|{figure.ToQuery()}";
        var place = call.Place(list, query.After);
        var behind = (await BehindAsync(call, period, query.Basis, figure, cancellationToken)).Where(r => units is null || units.Contains(r.Unit)).Select(r => r.Code).Order(StringComparer.Ordinal).ToList();
        var page = behind.SkipWhile(code => string.CompareOrdinal(code, place) <= 0).Take(ApiCall.Limit(query.Limit)).ToList();
        var next = page.Count > 0 && page[^1] != behind[^1] ? call.Cursor(list, page[^1]) : null;
        var records = await RecordsAsync(period, query.Basis, page, cancellationToken);
        return ApiAnswer.Of(new Answer(period.Id, period.AsOf, figure.ToQuery(), behind.Count, [.. records.OrderBy(r => r.Code, StringComparer.Ordinal).Select(Line)], next));
    }

    /// <exception cref="ApiProblem">It is none that a summary gives.</exception>
    private static FigureQuery FigureOf(string? text)
    {
        var parts = QueryHelpers.ParseQuery(text ?? new FigureQuery().ToQuery());
        var figure = FigureQuery.Parse(name => parts.TryGetValue(name, out var value) ? value.ToString() : null);
        // What was not understood would count everything.
        var understood = QueryHelpers.ParseQuery(figure.ToQuery());
        return parts.All(p => understood.TryGetValue(p.Key, out var value) && value == p.Value) && !figure.Earlier ? figure : throw new ApiProblem(StatusCodes.Status422UnprocessableEntity, "Invalid", [new FieldProblem("figure", "FigureUnknown")]);
    }

    /// <summary>Every record that the figure counts, and its unit.</summary>
    private async Task<IEnumerable<(string Code, string Unit)>> BehindAsync(ApiCall call, Period period, SummaryBasis? basis, FigureQuery figure, CancellationToken cancellationToken)
    {
        if (basis != SummaryBasis.Report) return (await sources.BehindAsync(figure, period, cancellationToken)).Select(r => (r.Code.ToString(), r.Unit));
        if (!call.Holds(SummaryReader.Role)) throw ApiCall.NoDuty();
        return (await ReportAsync(period, cancellationToken)).Where(r => figure.Covers(r, period.AsOf)).Select(r => (r.Code, r.Unit));
    }

    /// <summary>Some of them with what they say.</summary>
    private async Task<IEnumerable<CountedDossier>> RecordsAsync(Period period, SummaryBasis? basis, List<string> codes, CancellationToken cancellationToken) => basis == SummaryBasis.Report
        ? (await ReportAsync(period, cancellationToken)).Where(r => codes.Contains(r.Code))
        : await sources.DossiersAsync(codes.Select(code => DossierCode.TryParse(code, out var parsed) ? parsed : throw new InvalidDataException(code)), period, cancellationToken);

    private async Task<IReadOnlyList<CountedDossier>> ReportAsync(Period period, CancellationToken cancellationToken)
    {
        var report = (await reports.FindAsync(period, null, cancellationToken))?.Report ?? throw new ApiProblem(StatusCodes.Status404NotFound, "ReportUnknown");
        return await reports.RecordsAsync(report, cancellationToken);
    }

    private static Record Line(CountedDossier record) => new(record.Code, record.Year, record.Name, record.Unit, record.Subject, record.SubjectName, record.Field, record.Kind, record.Level, record.Status, record.SubmittedAt, record.CommendedAt, record.DroppedAt);

    public sealed record Query(
        [Description("As a summary gives it; all that are registered when not given.")] string? Figure = null,
        [Description("As the summary was asked with.")] string? Scope = null,
        [Description("As the summary was asked with.")] DateOnly? AsOf = null,
        [Description("As the summary was asked with.")] SummaryBasis? Basis = null,
        [Description("1 to 200; 50 when not given.")] int? Limit = null,
        [Description("`next` of the page before.")] string? After = null);

    public sealed record Answer(string Period, DateOnly AsOf, string Figure, [Description("How many there are: the number of the summary.")] int Total, IReadOnlyList<Record> Items, [Description("Give it as `after` for what follows; null at the end.")] string? Next);

    public sealed record Record(string Code, int Year, string Name, string Unit, SubjectType Subject, string SubjectName, WorkField Field, RegistrationKind Kind, RegistrationLevel Level, DossierStatus Status, DateTimeOffset SubmittedAt, DateTimeOffset? CommendedAt, DateTimeOffset? DroppedAt);
}
