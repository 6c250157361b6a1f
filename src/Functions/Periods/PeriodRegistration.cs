using DanVanKheo.Programmes;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Periods;

internal static class PeriodRegistration
{
    /// <summary>Figures, reports and the letters about them.</summary>
    public static void AddPeriods(this IServiceCollection services)
    {
        services.AddScoped(p => new PeriodCalendar(p.GetRequiredService<ProgrammeShelf>().Main));
        services.AddSingleton<PeriodStart>();
        services.AddSingleton<ReportStore>();
        services.AddSingleton<UnitReportStore>();
        services.AddSingleton<UnitReporters>();
        services.AddSingleton<UnitReportDesk>();
        services.AddSingleton<UnitReportPages>();
        services.AddSingleton<FigureSources>();
        services.AddSingleton<FigurePages>();
        services.AddSingleton<TimelinessPages>();
        services.AddSingleton<DraftText>();
        services.AddSingleton<ReportDesk>();
        services.AddSingleton<ReportDeskPages>();
        services.AddSingleton<SummaryReader>();
        services.AddSingleton<ChaseDesk>();
        services.AddSingleton<DigestMatters>();
        services.AddSingleton<SummaryLetters>();
    }
}
