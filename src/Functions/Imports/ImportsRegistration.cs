using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Imports;

public static class ImportsRegistration
{
    /// <summary>Everything the import of lists is made of.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ImportForms>();
        services.AddSingleton<ImportStore>();
        services.AddSingleton<KnownNames>();
        services.AddSingleton<ImportIntake>();
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<ImportViews>();
        services.AddSingleton<ImportDoor>();
        services.AddSingleton<PastRegister>();
        services.AddSingleton<RowRegistrar>();
        return services;
    }
}
