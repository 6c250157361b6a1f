using DanVanKheo.Registrations;
using DanVanKheo.Replications;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.FollowUps;

internal static class FollowUpRegistration
{
    /// <summary>Everything that follows a registration.</summary>
    public static void AddFollowUps(this IServiceCollection services)
    {
        services.AddSingleton<ReportStore>();
        services.AddSingleton<InspectionStore>();
        services.AddSingleton<InspectionDesk>();
        services.AddSingleton<LineageStore>();
        services.AddSingleton<FollowUpReader>();
        services.AddSingleton<FollowUpFiles>();
        services.AddSingleton<FollowUpViews>();
        services.AddSingleton<FollowUpWatch>();
        services.AddSingleton<FollowUpTasks>();
        services.AddSingleton<FollowUpLetters>();
        services.AddSingleton<ReportLines>();
        services.AddSingleton<ReportPages>();
        services.AddSingleton<ProgressDesk>();
        services.AddSingleton<AchievementDesk>();
        services.AddSingleton<AchievementPages>();
        services.AddSingleton<InspectionPages>();
        services.AddSingleton<LineageWatch>();
        services.AddSingleton<Genealogies>();
        services.AddSingleton<DraftStart>();
    }
}
