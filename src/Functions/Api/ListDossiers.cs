using System.ComponentModel;
using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Text;

namespace DanVanKheo.Api;

/// <summary>GET dossiers?stage=&amp;year=&amp;unit=&amp;q=</summary>
public sealed class ListDossiers(DossierLists lists) : IOperation
{
    public static OperationShape Shape { get; } =
        OperationShape.Get<Listed<DossierLine>>("listDossiers", "dossiers", ApiScopes.ReadDossiers, "The dossiers the person of the token may read, by year and number.").Asks<Query>();

    public async Task<ApiAnswer> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var query = call.Query<Query>();
        var filter = new DossierFilter(query.Stage, query.Year, query.Unit, query.Status, VietnameseText.Fold(query.Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var list = string.Create(CultureInfo.InvariantCulture, $"{filter.Stage}|{filter.Year}|{filter.Unit}|{filter.Status}|{string.Join(' ', filter.Words)}");
        var (found, place) = await lists.PageAsync(call.Person, filter, ApiCall.Limit(query.Limit), call.Place(list, query.After), cancellationToken);
        return ApiAnswer.Of(new Listed<DossierLine>([.. found.Select(DossierLine.Of)], place.Length > 0 ? call.Cursor(list, place) : null));
    }

    public sealed record Query(
        [Description("Id of a stage of the route: the one that waits, or the last one that answered.")] string? Stage = null,
        [Description("Year of registration.")] int? Year = null,
        [Description("Id of a unit.")] string? Unit = null,
        [Description("Words of code, name, unit or subject; with or without marks.")] string? Q = null,
        DossierStatus? Status = null,
        [Description("1 to 200; 50 when not given.")] int? Limit = null,
        [Description("`next` of the page before.")] string? After = null);
}
