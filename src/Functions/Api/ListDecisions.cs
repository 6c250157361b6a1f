using System.ComponentModel;
using DanVanKheo.Commendations;

namespace DanVanKheo.Api;

/// <summary>GET decisions?organisation=</summary>
public sealed class ListDecisions(DecisionDoor door, DecisionStore decisions) : IOperation
{
    public static OperationShape Shape { get; } = OperationShape.Get<Listed<Line>>("listDecisions", "decisions", ApiScopes.ReadCommendations, "The numbers of decisions a body has given out in the term, and what each is about.").Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var organisation = call.Query<Query>().Organisation ?? call.Directory.Bloc.Id;
        door.Require(call, organisation);
        var series = await decisions.ViewAsync(decisions.SeriesOf(organisation), cancellationToken);
        return ApiAnswer.Of(new Listed<Line>([.. series.Papers.OrderBy(p => p.Number).Select(p => new Line(p.Number, p.Text, p.Date, p.Kind, p.Dossier, p.IssuedAt))], null));
    }

    public sealed record Query([Description("Id of the body; the bloc when not given.")] string? Organisation = null);

    public sealed record Line(int Number, string Text, DateOnly Date, [Description("Issue, Amend, Revoke, Nominate or Paper.")] string Kind, [Description("A dossier, or a paper.")] string About, DateTimeOffset IssuedAt);
}
