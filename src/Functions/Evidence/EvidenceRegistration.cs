using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Evidence;

/// <summary>The services of this room.</summary>
public static class EvidenceRegistration
{
    public static void AddEvidence(this IServiceCollection services)
    {
        services.AddSingleton<EvidenceStore>();
        services.AddSingleton<EvidenceUploads>();
        services.AddSingleton<EvidenceDownload>();
        services.AddSingleton<EvidenceSweep>();
        services.AddSingleton<EvidenceBoard>();
        services.AddSingleton<EvidenceLetters>();
        services.AddSingleton<DossierEvidence>();
        services.AddSingleton<DossierArchive>();
        services.AddSingleton<Clamd>();
        services.AddSingleton<ScanQueue>();
        services.AddSingleton<ScanDesk>();
        services.AddSingleton<Quarantine>();
    }
}
