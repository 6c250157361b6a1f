using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Text;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Boards;

/// <summary>POST /can-bo/bang/goc-nhin: keeps the filter of the board under a name, or forgets one (<c>remove</c>).</summary>
public sealed class KeepView(StaffGate gate, SavedViewStore views, BoardPages boards, PageResults pages)
{
    private const int Most = 30;

    [Function(nameof(KeepView))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "can-bo/bang/goc-nhin")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(BoardPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, BoardPages.Address);
        if (posted["remove"].ToString() is { Length: > 0 } gone)
        {
            await views.RemoveAsync(visit.Person.Id, gone, cancellationToken);
            return new SeeOther(BoardPages.Address);
        }

        var name = VietnameseText.NormaliseLine(posted["name"].ToString());
        // Only what a filter can say is kept, whatever was sent.
        var sent = QueryHelpers.ParseQuery(posted["query"].ToString());
        var query = BoardFilter.Parse(key => sent.TryGetValue(key, out var value) ? value.ToString() : null).ToQuery();
        if (await CheckAsync(visit, name, cancellationToken) is { } problem)
        {
            request.QueryString = new("?" + query);
            return await boards.ShowAsync(request, visit, view => view with { ViewName = name, Problems = [problem] }, cancellationToken);
        }

        await views.KeepAsync(visit.Person.Id, new(name, query), cancellationToken);
        return new SeeOther($"{BoardPages.Address}?{query}");
    }

    private async Task<FieldProblem?> CheckAsync(StaffVisit visit, string name, CancellationToken cancellationToken) => name switch
    {
        _ when VietnameseText.Fold(name).Length == 0 => new("name", "ViewNameMissing"),
        { Length: > SavedViewStore.LongestName } => new("name", "TooLong", SavedViewStore.LongestName, name.Length),
        _ => (await views.OfAsync(visit.Person.Id, cancellationToken)).Count(v => VietnameseText.Fold(v.Name) != VietnameseText.Fold(name)) >= Most ? new("name", "ViewsTooMany", Most) : null,
    };
}
