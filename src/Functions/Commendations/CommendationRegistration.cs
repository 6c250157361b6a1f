using DanVanKheo.Nominations;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Commendations;

public static class CommendationRegistration
{
    /// <summary>Everything commendation and nomination are made of.</summary>
    public static IServiceCollection AddCommendations(this IServiceCollection services)
    {
        services.AddSingleton<DecisionStore>();
        services.AddSingleton<AwardBook>();
        services.AddSingleton<LedgerStore>();
        services.AddSingleton<HoldStore>();
        services.AddSingleton<StagedStore>();
        services.AddSingleton<BatchStore>();
        services.AddSingleton<CommendationGuard>();
        services.AddSingleton<RegisterDoors>();
        services.AddSingleton<EqualResults>();
        services.AddSingleton<DeclaredMatters>();
        services.AddSingleton<HoldDesk>();
        services.AddSingleton<HoldPages>();
        services.AddSingleton<CommendationOutcome>();
        services.AddSingleton<CommendationLetters>();
        services.AddSingleton<ChangeDesk>();
        services.AddSingleton<StagedResults>();
        services.AddSingleton<StagingDesk>();
        services.AddSingleton<CertificateViews>();
        services.AddSingleton<CertificateRolls>();
        services.AddSingleton<NominationStore>();
        services.AddSingleton<NominationDesk>();
        services.AddSingleton<NominationReader>();
        services.AddSingleton<NominationPackage>();
        services.AddSingleton<NominationLetters>();
        return services;
    }
}
