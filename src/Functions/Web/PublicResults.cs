using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DanVanKheo.Web;

/// <summary>Answers that everybody may read and search engines may keep. A cache asks each time whether its copy still holds: what lost its consent is gone at once.</summary>
public sealed class PublicResults(PageResults pages)
{
    /// <param name="changed">When what the page is about changed last; null when that is not known.</param>
    public async Task<IActionResult> ShowAsync<TPage, TView>(HttpRequest request, TView view, DateTimeOffset? changed = null)
        where TPage : IComponent, IPage<TView>
    {
        var page = (ContentResult)await pages.ShowAsync<TPage, TView>(request, view);
        return Answer(request, Encoding.UTF8.GetBytes(page.Content!), page.ContentType!, changed);
    }

    public static IActionResult Answer(HttpRequest request, string text, string contentType) => Answer(request, Encoding.UTF8.GetBytes(text), contentType);

    /// <summary>With its ETag; 304 when the reader has it already.</summary>
    public static IActionResult Answer(HttpRequest request, byte[] body, string contentType, DateTimeOffset? changed = null)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.Remove("X-Robots-Tag");
        headers.CacheControl = "public, no-cache";
        // The language is a cookie.
        headers.Vary = "Cookie";
        return new FileContentResult(body, contentType)
        {
            EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\""),
            LastModified = changed,
        };
    }
}
