using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Staff;

/// <summary>POST /viec/mo: opens one task where it is done, for the officer who is signed in.</summary>
public sealed class OpenTask(StaffGate gate, TaskDoors doors, PageResults pages)
{
    public const string Form = "task";

    [Function(nameof(OpenTask))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "viec/mo")] HttpRequest request, CancellationToken cancellationToken)
    {
        var (visit, page) = await gate.OpenAsync(request, cancellationToken);
        if (visit is null) return page!;
        var posted = await FormPost.ReadAsync(request, cancellationToken);
        if (!visit.NonceMatches(Form, posted["nonce"])) return await pages.WrongNonceAsync(request, LocalPath.Tasks);
        return WorkId.Parse(posted["viec"].ToString()) is var (kind, stage) && await doors.OpenAsync(request.HttpContext.Response, visit.Person, kind, stage, cancellationToken) is { } address
            ? new SeeOther(address)
            : await gate.ForbiddenAsync(request, visit);
    }
}
