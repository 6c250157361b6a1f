using System.Text.Encodings.Web;
using System.Text.Unicode;
using DanVanKheo.Api;
using DanVanKheo.Letters;
using DanVanKheo.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DanVanKheo.Layout;

public static class PagesRegistration
{
    /// <summary>Everything a page or a letter needs to be rendered.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddLogging();
        services.AddLocalization();
        // Vietnamese letters stay letters: a page of &#x1EA5; would be three times as long and unreadable in a test.
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
        services.AddSingleton<PageRenderer>();
        services.AddSingleton<ApiTexts>();
        services.AddSingleton<RuleTexts>();
        services.AddSingleton<LetterWriter>();
        services.AddSingleton<LetterRenderer>();
        return services;
    }
}
