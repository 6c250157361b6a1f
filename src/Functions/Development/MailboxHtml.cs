using DanVanKheo.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Development;

/// <summary>GET /dev/mail/{id}/html: the HTML part by itself, for the frame. Development only.</summary>
public sealed class MailboxHtml(Mailbox mailbox, PageResults pages, IHostEnvironment environment)
{
    [Function(nameof(MailboxHtml))]
    public async Task<IActionResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "dev/mail/{id}/html")] HttpRequest request, string id, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment() || await mailbox.FindAsync(id, cancellationToken) is not { } mail) return await pages.NotFoundAsync(request);
        // Mail programs allow inline styles and nothing else; links open outside the frame.
        request.HttpContext.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'";
        return new ContentResult { Content = mail.Html, ContentType = "text/html; charset=utf-8" };
    }
}
