using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Inspections;

internal static class InspectionRegistration
{
    /// <summary>Rounds of inspections, and the guidance that comes of them.</summary>
    public static void AddInspections(this IServiceCollection services)
    {
        services.AddSingleton<InspectionRounds>();
        services.AddSingleton<GuidanceStore>();
        services.AddSingleton<RoundPages>();
    }
}
