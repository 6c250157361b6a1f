using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class ResultFunctions
{
    [Function("Content")]
    public IActionResult Content([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        new ContentResult { Content = "<p>Dân vận khéo</p>", ContentType = "text/html; charset=utf-8", StatusCode = 201 };

    [Function("SeeOther")]
    public Task<IActionResult> SeeOther([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
    {
        request.HttpContext.Response.Headers.Location = "/outcome";
        return Task.FromResult<IActionResult>(new StatusCodeResult(303));
    }

    [Function("Redirect")]
    public IActionResult Redirect([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new RedirectResult("/elsewhere");

    [Function("File")]
    public IActionResult File([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        new FileStreamResult(new MemoryStream(Encoding.UTF8.GetBytes("0123456789")), "application/pdf") { FileDownloadName = "Báo cáo.pdf", EnableRangeProcessing = true };

    [Function("Json")]
    public IActionResult Json([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new ObjectResult(new Note("Tổ dân vận", 3)) { StatusCode = 202 };

    [Function("Minimal")]
    public async Task<IResult> Minimal([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        await Task.Yield();
        return Results.Json(new Note("minimal", 1));
    }

    [Function("Null")]
    public IActionResult? Null([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => null;

    [Function("Written")]
    public async Task Written([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => await request.HttpContext.Response.WriteAsync("by hand");

    [Function("Body")]
    public async Task<IActionResult> Body([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, CancellationToken ct)
    {
        var note = await request.ReadFromJsonAsync<Note>(ct);
        return new OkObjectResult($"{note!.Title}/{note.Count}");
    }

    [Function("Overloaded")]
    public IActionResult Overloaded([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request) =>
        throw new InvalidOperationException("wrapped", new InvalidOperationException("later") { Data = { ["Retry-After"] = "10" } });

    [Function("Form")]
    public async Task<IActionResult> Form([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        return new ContentResult { Content = $"{form["name"]}:{form.Files.Sum(file => file.Length)}" };
    }

    [Function("Throws")]
    public IActionResult Throws([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => throw new InvalidOperationException("the sum is wrong");

    [Function("ThrowsLate")]
    public async Task ThrowsLate([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        await request.HttpContext.Response.WriteAsync("half");
        await request.HttpContext.Response.Body.FlushAsync();
        throw new InvalidOperationException("late");
    }

    public sealed record Note(string Title, int Count);
}
