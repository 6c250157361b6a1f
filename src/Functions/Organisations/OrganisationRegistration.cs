using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Organisations;

/// <summary>The store of the organisations, and the book and the directory as each call sees them.</summary>
internal static class OrganisationRegistration
{
    public static void AddOrganisations(this IServiceCollection services)
    {
        services.AddSingleton<BookStore>().AddHostedService<FirstBook>();
        services.AddSingleton<BookDesk>();
        services.AddSingleton<BookTrials>();
        services.AddSingleton<OrganisationPages>();
        services.AddSingleton<FrozenCounts>();
        services.AddScoped(p => p.GetRequiredService<BookStore>().Current.Book);
        services.AddScoped(p => p.GetRequiredService<BookStore>().Directory);
    }
}
