using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Development;

/// <summary>GET /dev/mail/{id}: one mail as its reader gets it. Development only.</summary>
public sealed class MailboxMail(Mailbox mailbox, PageResults pages, IHostEnvironment environment)
{
    [Function(nameof(MailboxMail))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dev/mail/{id}")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() || await mailbox.FindAsync(id, cancellationToken) is not { } mail) return await pages.NotFoundAsync(request);
        var headers = request.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy + "; frame-src 'self'";
        var view = new MailView(mail.Line, mail.ToName, mail.ReplyTo, mail.Text, $"/dev/mail/{Uri.EscapeDataString(id)}/html");
        return await pages.ShowAsync<MailPage, MailView>(request, view);
    }
}
