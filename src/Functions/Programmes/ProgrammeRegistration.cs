using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Programmes;

/// <summary>The editions of the programmes, and the shelf as each call sees it.</summary>
internal static class ProgrammeRegistration
{
    public static void AddProgrammes(this IServiceCollection services)
    {
        services.AddSingleton<EditionStore>();
        services.AddSingleton<ProgrammeStore>().AddHostedService<FirstProgrammes>();
        services.AddSingleton<EditionReader>();
        services.AddSingleton<EditionDesk>();
        services.AddSingleton<ProgrammePages>();
        services.AddScoped(p => p.GetRequiredService<ProgrammeStore>().Shelf);
        // For matters of the office alone; what is about a dossier asks the shelf (an architecture test looks).
        services.AddScoped(p => p.GetRequiredService<ProgrammeStore>().Shelf.Main);
    }
}
