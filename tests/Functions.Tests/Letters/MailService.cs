using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Functions.Tests.Letters;

/// <summary>
/// Takes mail as the SendGrid v3 API does, keeps it, and answers as told: with a status, or not at all.
/// What it accepted can be read like the mailbox of development, so that the same people can use it.
/// </summary>
public sealed class MailService : IAsyncDisposable
{
    /// <summary>Takes the mail and never answers, as when the line breaks at the worst moment.</summary>
    public const int Silence = 0;

    private readonly ConcurrentQueue<ReceivedMail> received = new();
    private readonly WebApplication server;

    private MailService(WebApplication server) => this.server = server;

    public Uri Address => new(server.Urls.First());

    public IReadOnlyList<ReceivedMail> Received => [.. received];

    /// <summary>The status for a mail, by the mail and how often its key came before.</summary>
    public Func<ReceivedMail, int, int> Answer { get; set; } = (_, _) => StatusCodes.Status202Accepted;

    public static async Task<MailService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var service = new MailService(server);
        server.MapPost("/v3/mail/send", service.TakeAsync);
        server.MapGet("/dev/mail", (string? to) => service.Delivered(to));
        await server.StartAsync();
        return service;
    }

    public IReadOnlyList<ReceivedMail> Of(string key) => [.. received.Where(m => m.Key == key)];

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var json = await JsonDocument.ParseAsync(request.Body);
        var mail = new ReceivedMail(request.Path, request.Headers.Authorization.ToString(), json.RootElement.Clone(), DateTimeOffset.UtcNow, 0);
        var status = Answer(mail, Of(mail.Key).Count);
        received.Enqueue(mail with { Answer = status });
        if (status == Silence) await Task.Delay(TimeSpan.FromMinutes(5), request.HttpContext.RequestAborted);
        request.HttpContext.Response.Headers["X-Message-Id"] = $"m{received.Count}";
        return status == StatusCodes.Status202Accepted ? Results.StatusCode(status) : Results.Json(new { errors = new[] { new { message = "as told" } } }, statusCode: status);
    }

    private IResult Delivered(string? to) => Results.Json(received
        .Where(m => m.Answer == StatusCodes.Status202Accepted && (to is null || m.To == to))
        .Select((m, i) => new { id = $"{i} {m.Key} {m.At.Ticks}", key = m.Key, at = m.At, to = m.To, toName = m.ToName, subject = m.Subject, text = m.Text, html = m.Html })
        .Reverse());
}
