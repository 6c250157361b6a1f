using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Boards;

/// <summary>GET|POST /can-bo/bang: what is open, at which stage, with whom and for how long; POST does one thing with the ticked dossiers and says what became of each.</summary>
public sealed class ShowStageBoard(StaffGate gate, BoardPages boards, BulkDesk desk, PageResults pages)
{
    [Function(nameof(ShowStageBoard))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "can-bo/bang")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await boards.ShowAsync(request, visit, view => view, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(BoardPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, BoardPages.Address);
        var input = new BulkInput([.. posted["chon"].OfType<string>()], posted["viec"].ToString(), posted["tag"].ToString(), posted["person"].ToString(), posted["reason"].ToString()) { All = posted["tat-ca"] == "yes" };
        // One more than can be done at once tells that there are too many.
        if (input.All) input = input with { Codes = await boards.CodesAsync(request, visit.Person, BulkDesk.Most + 1, cancellationToken) };
        IReadOnlyList<FieldProblem> problems = [.. desk.Check(input)];
        if (problems.Count > 0) return await boards.ShowAsync(request, visit, view => view with { Input = input, Problems = problems }, cancellationToken);
        var results = await desk.DoAsync(visit.Person, Enum.Parse<BulkAct>(input.Act), input, client, cancellationToken);
        return await boards.ShowAsync(request, visit, view => view with { Input = results.Any(r => r.Problem is not null) ? input : new([]), Results = results }, cancellationToken);
    }
}
