using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Contracts.Http;

public sealed class ResultFunctions(Journal journal)
{
    [Function("Page303")]
    public IActionResult SeeOther([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
    {
        request.HttpContext.Response.Headers.Location = "/outcome";
        return new StatusCodeResult(StatusCodes.Status303SeeOther);
    }

    [Function("Html")]
    public IActionResult Html([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        new ContentResult { Content = "<p>Dân vận khéo</p>", ContentType = "text/html; charset=utf-8", StatusCode = StatusCodes.Status422UnprocessableEntity };

    [Function("Json")]
    public IActionResult Json([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new ObjectResult(new { Title = "Tổ dân vận", Count = 3 }) { StatusCode = StatusCodes.Status202Accepted };

    [Function("Minimal")]
    public IResult Minimal([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => Results.Json(new { Title = "minimal", Count = 1 });

    [Function("Download")]
    public IActionResult Download([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        new FileStreamResult(new MemoryStream(Encoding.UTF8.GetBytes("0123456789")), "application/pdf") { FileDownloadName = "Báo cáo.pdf", EnableRangeProcessing = true };

    [Function("Form")]
    public async Task<IActionResult> Form([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(cancellationToken);
        using var content = form.Files[0].OpenReadStream();
        return new ContentResult { Content = $"{form["name"]} {form.Files[0].FileName} {Convert.ToHexString(await SHA256.HashDataAsync(content, cancellationToken))}" };
    }

    [Function("Throws")]
    public IActionResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => throw new InvalidOperationException("the sum is wrong");

    [Function("Slow")]
    public async Task<IActionResult> Slow([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        journal.Note("slow begins");
        try
        {
            await Task.Delay(TimeSpan.FromMinutes(1), request.HttpContext.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            journal.Note("slow is cancelled");
        }

        return new OkResult();
    }

    [Function("Keyed")]
    public IActionResult Keyed([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequest request) => new OkResult();

    [Function("Master")]
    public IActionResult Master([HttpTrigger(AuthorizationLevel.Admin, "get")] HttpRequest request) => new OkResult();
}
