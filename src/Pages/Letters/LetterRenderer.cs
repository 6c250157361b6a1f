using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace DanVanKheo.Letters;

/// <summary>Renders a letter to its HTML part and its plain text part.</summary>
public sealed class LetterRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    public async Task<RenderedLetter> RenderAsync(Letter letter)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(letter.Language);
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(LetterPage.Letter)] = letter });
            var page = await renderer.RenderComponentAsync<LetterPage>(parameters);
            return page.ToHtmlString();
        });
        return new(html, LetterText.Write(letter));
    }
}
