using System.Globalization;
using DanVanKheo.Layout;
using DanVanKheo.Organisations;
using DanVanKheo.Problems;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace DanVanKheo.Web;

/// <summary>Turns views into answers.</summary>
public sealed class PageResults(PageRenderer renderer, OrganisationDirectory directory, TimeProvider clock, IHostEnvironment environment)
{
    public async Task<IActionResult> ShowAsync<TPage, TView>(HttpRequest request, TView view, int status = StatusCodes.Status200OK)
        where TPage : IComponent, IPage<TView>
    {
        var context = new PageContext(LanguageSwitch.Of(request), LanguageSwitch.Local(request, request.QueryString), directory.Bloc.Name, environment.IsDevelopment(), clock.GetUtcNow()) { ViewedAs = request.HttpContext.Items[typeof(ViewedAs)] as ViewedAs };
        return new ContentResult { Content = await renderer.RenderAsync<TPage, TView>(view, context), ContentType = "text/html; charset=utf-8", StatusCode = status };
    }

    /// <summary>A page that says what is wrong and how to go on; <paramref name="code"/> names its texts.</summary>
    public Task<IActionResult> ProblemAsync(HttpRequest request, int status, string code, string? back = null, string? reference = null, params IReadOnlyList<object> details) =>
        ShowAsync<ProblemPage, ProblemView>(request, new(code, details, back, reference), status);

    public Task<IActionResult> NotFoundAsync(HttpRequest request) => ProblemAsync(request, StatusCodes.Status404NotFound, "NotFound", "/");

    /// <summary>The page is read again after a while. A header, not a script: the page works without any, may be left and come back to.</summary>
    public void Refresh(HttpRequest request, TimeSpan after) => request.HttpContext.Response.Headers["Refresh"] = after.TotalSeconds.ToString(CultureInfo.InvariantCulture);

    /// <summary>The form did not come from a page of ours, or that page is too old.</summary>
    public Task<IActionResult> WrongNonceAsync(HttpRequest request, string back) => ProblemAsync(request, StatusCodes.Status403Forbidden, "Nonce", back);
}
