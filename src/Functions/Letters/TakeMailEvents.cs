using System.Text.Json;
using DanVanKheo.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace DanVanKheo.Letters;

/// <summary>POST /hop-thu/su-kien: SendGrid's event webhook. What is not signed with the key in <c>SendGrid:WebhookKey</c> is refused unread.</summary>
public sealed class TakeMailEvents(MailEventDesk desk, TimeProvider clock, IOptions<SendGridOptions> options)
{
    /// <summary>SendGrid posts up to 768 KB.</summary>
    private const int LargestBody = 1024 * 1024;

    [Function(nameof(TakeMailEvents))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "hop-thu/su-kien")] HttpRequest request, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request.Body, cancellationToken) is not { } body) return new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        var (signature, timestamp) = (request.Headers[WebhookSignature.SignatureHeader].ToString(), request.Headers[WebhookSignature.TimestampHeader].ToString());
        if (!WebhookSignature.IsValid(options.Value.WebhookKey, signature, timestamp, body, clock.GetUtcNow())) return new StatusCodeResult(StatusCodes.Status401Unauthorized);
        try
        {
            foreach (var told in MailEventLog.Read(body)) await desk.TakeAsync(told, client, cancellationToken);
            return new NoContentResult();
        }
        catch (JsonException)
        {
            return new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Null when there is more than anybody sends.</summary>
    private static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var piece = new byte[16 * 1024];
        for (int read; (read = await stream.ReadAsync(piece, cancellationToken)) > 0;)
        {
            if (body.Length + read > LargestBody) return null;
            body.Write(piece, 0, read);
        }

        return body.ToArray();
    }
}
