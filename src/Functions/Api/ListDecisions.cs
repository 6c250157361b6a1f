using System.ComponentModel;
using System.Globalization;
using DanVanKheo.Commendations;

namespace DanVanKheo.Api;

/// <summary>GET decisions?organisation=</summary>
public sealed class ListDecisions(DecisionDoor door, DecisionStore decisions) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<Line>>("listDecisions", "decisions", ApiScopes.ReadCommendations, "The numbers of decisions a body has given out in the term, and what each is about.").Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var organisation = query.Organisation ?? call.Directory.Bloc.Id;
        door.Require(call, organisation);
        var (limit, list) = (ApiCall.Limit(query.Limit), organisation);
        var after = int.TryParse(call.Place(list, query.After), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var papers = await decisions.PapersAsync(decisions.SeriesOf(organisation), after + 1, limit + 1, cancellationToken);
        var next = papers.Count > limit ? call.Cursor(list, papers[limit - 1].Number.ToString(CultureInfo.InvariantCulture)) : null;
        return ApiAnswer.Of(new Listed<Line>([.. papers.Take(limit).Select(p => new Line(p.Number, p.Text, p.Date, p.Kind, p.Dossier, p.IssuedAt))], next));
    }

    public sealed record Query(
        [Description("Id of the body; the bloc when not given.")] string? Organisation = null,
        [Description("1 to 200; 50 when not given.")] int? Limit = null,
        [Description("`next` of the page before.")] string? After = null);

    public sealed record Line(int Number, string Text, DateOnly Date, [Description("Issue, Amend, Revoke, Nominate or Paper.")] string Kind, [Description("A dossier, or a paper.")] string About, DateTimeOffset IssuedAt);
}
