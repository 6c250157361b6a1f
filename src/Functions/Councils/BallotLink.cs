using DanVanKheo.Access;
using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Councils;

/// <summary>GET|HEAD /bieu-quyet/{token}: the link of a letter to a member of the council.</summary>
public sealed class BallotLink(BallotPages ballots, LinkDoors doors)
{
    [Function(nameof(BallotLink))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "bieu-quyet/{token}")] HttpRequest request, string token, CancellationToken cancellationToken)
    {
        var (visit, page) = await ballots.OpenAsync(request, token, null, cancellationToken);
        return await doors.EnterAsync(request, Cookies.Ballot, token, visit?.Address, page, cancellationToken);
    }
}
