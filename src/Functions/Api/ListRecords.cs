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
        var behind = (await RecordsAsync(call, period, query.Basis, cancellationToken))
            .Where(r => (units is null || units.Contains(r.Unit)) && figure.Covers(r, period.AsOf))
            .OrderBy(r => r.Code, StringComparer.Ordinal).ToList();
        var page = behind.SkipWhile(r => string.CompareOrdinal(r.Code, place) <= 0).Take(ApiCall.Limit(query.Limit)).ToList();
        var next = page.Count > 0 && page[^1] != behind[^1] ? call.Cursor(list, page[^1].Code) : null;
        return ApiAnswer.Of(new Answer(period.Id, period.AsOf, figure.ToQuery(), behind.Count, [.. page.Select(Line)], next));
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

    private async Task<IReadOnlyList<CountedDossier>> RecordsAsync(ApiCall call, Period period, SummaryBasis? basis, CancellationToken cancellationToken)
    {
        if (basis != SummaryBasis.Report) return await sources.RecordsAsync(period, cancellationToken);
        if (!call.Holds(SummaryReader.Role)) throw ApiCall.NoDuty();
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
