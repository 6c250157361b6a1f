using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Development;

/// <summary>GET /dev/mail[?to=…][&amp;format=json]: Development only.</summary>
public sealed class MailboxList(Mailbox mailbox, PageResults pages, IHostEnvironment environment)
{
    [Function(nameof(MailboxList))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dev/mail")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment()) return await pages.NotFoundAsync(request);
        var mails = await mailbox.AllAsync(request.Query["to"], cancellationToken);
        if (request.Query["format"] != "json") return await pages.ShowAsync<MailboxPage, MailboxView>(request, new([.. mails.Select(m => m.Line)]));
        return new JsonResult(mails.Select(m => new { id = m.RowKey, key = m.RowKey, at = m.At, to = m.To, toName = m.ToName, subject = m.Subject, text = m.Text, html = m.Html, copies = m.Copies }));
    }
}
