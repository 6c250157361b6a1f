using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Papers;

public static class PaperRegistration
{
    /// <summary>Everything the papers of the office are made of.</summary>
    public static IServiceCollection AddPapers(this IServiceCollection services)
    {
        services.AddSingleton<NumberRegister>();
        services.AddSingleton<NumberChecks>();
        services.AddSingleton<PaperStore>();
        services.AddSingleton<PaperLists>();
        services.AddSingleton<PaperDecisions>();
        services.AddSingleton<PaperProposals>();
        services.AddSingleton<PaperComposer>();
        services.AddSingleton<PaperDesk>();
        services.AddSingleton<PaperChoices>();
        services.AddSingleton<PaperPages>();
        services.AddSingleton<DossierPapers>();
        return services;
    }
}
