using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.HotSpots;

internal static class HotSpotRegistration
{
    /// <summary>The register of hot spots.</summary>
    public static void AddHotSpots(this IServiceCollection services)
    {
        services.AddSingleton<HotSpotStore>();
        services.AddSingleton<HotSpotPages>();
    }
}
