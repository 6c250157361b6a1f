using System.Globalization;
using DanVanKheo.Boards;
using DanVanKheo.Rules;
using DanVanKheo.Staff;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Opinions;

/// <summary>GET|POST /viec/y-kien: the dossiers that wait for the officer at one stage; POST agrees to the ticked ones and says what became of each.</summary>
public sealed class GiveManyOpinions(StaffGate gate, ManyOpinionsPages many, ManyOpinionsDesk desk, PageResults pages)
{
    [Function(nameof(GiveManyOpinions))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "viec/y-kien")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        if (!FormPost.IsPost(request)) return await many.ShowAsync(request, visit, view => view, cancellationToken);
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(ManyOpinionsPages.Form, posted["nonce"])) return await pages.WrongNonceAsync(request, ManyOpinionsPages.Address);
        var (input, waiting) = (Input(posted), await desk.WaitingAsync(visit.Person, request.Query["buoc"], cancellationToken));
        if (input.All) input = input with { Codes = [.. (await desk.ReadAsync(visit.Person, waiting.Items, int.MaxValue, cancellationToken)).Select(i => i.Dossier.Code.ToString())] };
        var problems = desk.Check(waiting, input);
        if (problems.Count > 0) return await many.ShowAsync(request, visit, view => view with { Input = input, Problems = problems }, cancellationToken);
        var results = await desk.AgreeAsync(visit.Person, waiting, input, client, cancellationToken);
        return await many.ShowAsync(request, visit, view => view with { Input = Left(input, results), Results = results }, cancellationToken);
    }

    private static ManyOpinionsInput Input(IFormCollection posted) =>
        new([.. posted["chon"].OfType<string>().Distinct()], posted["reason"].ToString(), posted["award"].ToString(), posted["date"].ToString(), posted["signer"].ToString())
        { All = posted["tat-ca"] == "yes", Shown = int.TryParse(posted["tong"], NumberStyles.None, CultureInfo.InvariantCulture, out var shown) ? shown : 0, Staged = posted["staged"] == "yes", Seen = posted["seen"] == "yes" };

    /// <summary>What was refused stays ticked and typed.</summary>
    private static ManyOpinionsInput Left(ManyOpinionsInput input, IReadOnlyList<BulkResult> results) =>
        results.Any(r => r.Problem is not null) ? input with { All = false, Codes = [.. results.Where(r => r.Problem is not null).Select(r => r.Code)] } : new([]);
}
