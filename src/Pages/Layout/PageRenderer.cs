using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Layout;

/// <summary>Renders a page component to one whole HTML document in its reader's language.</summary>
public sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <returns>The document from <c>&lt;!DOCTYPE html&gt;</c> to its end. Everything from the view is HTML-encoded.</returns>
    public async Task<string> RenderAsync<TPage, TView>(TView view, PageContext context)
        where TPage : IComponent, IPage<TView>
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            // The UI culture flows with this asynchronous call only: the caller's is untouched when it returns.
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(context.Language);
            var page = await renderer.RenderComponentAsync<CascadingValue<PageContext>>(Parameters<TPage, TView>(view, context));
            return page.ToHtmlString();
        });
    }

    private static ParameterView Parameters<TPage, TView>(TView view, PageContext context)
        where TPage : IComponent, IPage<TView>
    {
        RenderFragment page = builder =>
        {
            builder.OpenComponent<TPage>(0);
            builder.AddComponentParameter(1, nameof(IPage<TView>.View), view);
            builder.CloseComponent();
        };
        return ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(CascadingValue<PageContext>.Value)] = context,
            [nameof(CascadingValue<PageContext>.IsFixed)] = true,
            [nameof(CascadingValue<PageContext>.ChildContent)] = page,
        });
    }
}
