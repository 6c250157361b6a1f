using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Conferences;

internal static class ConferenceRegistration
{
    /// <summary>Conferences, their tasks and the letters about them.</summary>
    public static void AddConferences(this IServiceCollection services)
    {
        services.AddSingleton<ConferenceStore>();
        services.AddSingleton<ConferenceFactsReader>();
        services.AddSingleton<ConferenceDesk>();
        services.AddSingleton<ConferencePages>();
        services.AddSingleton<ConclusionLetters>();
    }
}
