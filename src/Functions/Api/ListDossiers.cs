using System.ComponentModel;
using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Text;

namespace DanVanKheo.Api;

/// <summary>GET dossiers?stage=&amp;year=&amp;unit=&amp;q=</summary>
public sealed class ListDossiers(DossierLists lists) : IOperation
{
    public static OperationShape Shape { get; } =
        OperationShape.Get<Listed<DossierLine>>("listDossiers", "dossiers", ApiScopes.ReadDossiers, "The dossiers the person of the token may read, by year and number; with `q` what fits best comes first.").Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var (filter, words) = (new DossierFilter(query.Stage, query.Year, query.Unit, query.Status), VietnameseText.NormaliseLine(query.Q));
        var list = string.Create(CultureInfo.InvariantCulture, $"{filter.Stage}|{filter.Year}|{filter.Unit}|{filter.Status}|{words}");
        var (limit, after) = (ApiCall.Limit(query.Limit), call.Place(list, query.After));
        var (found, place) = words.Length > 0
            ? await lists.SearchAsync(call.Person, words, filter, limit, after, cancellationToken)
            : await lists.PageAsync(call.Person, filter, limit, after, cancellationToken);
        return ApiAnswer.Of(new Listed<DossierLine>([.. found.Select(DossierLine.Of)], place.Length > 0 ? call.Cursor(list, place) : null));
    }

    public sealed record Query(
        [Description("Id of a stage of the route: the one that waits, or the last one that answered.")] string? Stage = null,
        [Description("Year of registration.")] int? Year = null,
        [Description("Id of a unit.")] string? Unit = null,
        [Description("Code, number of a decision, or words of name, unit, subject and text in any order, with or without marks; slips are forgiven when nothing has the very words. What was written stands there within seconds.")] string? Q = null,
        DossierStatus? Status = null,
        [Description("1 to 200; 50 when not given.")] int? Limit = null,
        [Description("`next` of the page before.")] string? After = null);
}
