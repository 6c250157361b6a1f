using DanVanKheo.Commendations;
using DanVanKheo.Dossiers;
using DanVanKheo.Imports;
using DanVanKheo.Tallies;
using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Jobs;

public static class JobsRegistration
{
    /// <summary>Everything long work is made of, and each kind of it.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<JobStore>();
        services.AddSingleton<JobFiles>();
        services.AddSingleton<JobDesk>();
        services.AddSingleton<JobWorks>();
        services.AddSingleton<JobDoor>();
        services.AddSingleton<IJobWork, ImportCheckWork>();
        services.AddSingleton<IJobWork, DossierExportWork>();
        services.AddSingleton<IJobWork, DossierArchiveWork>();
        services.AddSingleton<IJobWork, CertificateWork>();
        services.AddSingleton<IJobWork, RecountWork>();
        return services;
    }
}
