using DanVanKheo.Dossiers;
using DanVanKheo.Web;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Showcase;

internal static class ShowcaseRegistration
{
    /// <summary>Everything the public pages are made of.</summary>
    public static void AddShowcase(this IServiceCollection services)
    {
        services.AddSingleton<ShowcaseStore>();
        services.AddSingleton<ListedModels>();
        services.AddSingleton<Exemplars>();
        services.AddSingleton<ExemplarReader>();
        services.AddSingleton<Feeds>();
        services.AddSingleton<FieldNames>();
        services.AddSingleton<ShowcaseWords>();
        services.AddSingleton<ConsentDesk>();
        services.AddSingleton<ConsentPages>();
        services.AddSingleton<ShowcaseLetters>();
        services.AddSingleton<ShowcaseGate>();
        services.AddSingleton<ShowcaseDesk>();
        services.AddSingleton<ShowcasePages>();
        services.AddSingleton<StoryDesk>();
        services.AddSingleton<PublicResults>();
    }
}
