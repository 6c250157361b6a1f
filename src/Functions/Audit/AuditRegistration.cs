using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Audit;

/// <summary>What the audit is made of.</summary>
internal static class AuditRegistration
{
    public static void AddAudit(this IServiceCollection services)
    {
        services.AddScoped<AuditCaller>();
        services.AddSingleton<AuditLog>();
        services.AddSingleton<AuditRootStore>();
        services.AddSingleton<AuditRunStore>();
        services.AddSingleton<AuditVerifier>();
        services.AddSingleton<AuditChecks>();
    }
}
