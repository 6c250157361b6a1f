using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace DanVanKheo.Opinions;

/// <summary>GET|POST /y-kien/ho-so/{code}/chuyen: one task passed on to somebody who may judge it; the giver's link dies.</summary>
public sealed class HandOver(OpinionPages opinions, HandOverPages handOvers, HandOverDesk desk, LinkDoors doors)
{
    [Function(nameof(HandOver))]
    public async Task<IActionResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "y-kien/ho-so/{code}/chuyen")] HttpRequest request,
        string code,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var (visit, posted, page) = await opinions.OpenAsync(request, code, cancellationToken);
        if (visit is null) return page!;
        if (!visit.MayDecide) return new SeeOther(visit.Address);
        var verified = await doors.IsVerifiedAsync(request, visit.Grant.Person, cancellationToken);
        if (!FormPost.IsPost(request)) return await handOvers.ShowAsync(request, visit, new(), [], verified, cancellationToken);
        var input = new HandOverInput(posted["person"].ToString(), posted["reason"].ToString(), posted["code"].ToString());
        var problems = await desk.HandOverAsync(visit, input, verified, client, cancellationToken);
        return problems.Count > 0 ? await handOvers.ShowAsync(request, visit, input, problems, verified, cancellationToken) : new SeeOther(visit.Address);
    }
}
