using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Api;

internal static class ApiRegistration
{
    /// <summary>The interface for programs: its door, and every operation of the table.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<ApiTokenStore>();
        services.AddSingleton<ApiGate>();
        services.AddSingleton<IdempotencyStore>();
        services.AddSingleton<ProblemWriter>();
        services.AddSingleton<DossierReading>();
        services.AddSingleton<DossierLists>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<EvidenceDesk>();
        services.AddSingleton<OpinionDoor>();
        services.AddSingleton<ImportReading>();
        services.AddSingleton<PeriodScope>();
        services.AddSingleton<PeriodDoor>();
        services.AddSingleton<PaperDoor>();
        services.AddSingleton<BookDoor>();
        services.AddSingleton<EditionDoor>();
        services.AddSingleton<WebhookDoor>();
        services.AddSingleton<DecisionDoor>();
        services.AddSingleton<HoldDoor>();
        services.AddSingleton<JobReading>();
        services.AddSingleton<InspectionDoor>();
        foreach (var operation in Operations.All) services.AddSingleton(operation.Type);
    }
}
