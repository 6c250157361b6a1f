using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Retention;

/// <summary>What keeping and destroying are made of.</summary>
internal static class RetentionRegistration
{
    public static void AddRetention(this IServiceCollection services)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<RetentionStore>();
        services.AddSingleton<RetentionDesk>();
        services.AddSingleton<RetentionPages>();
        services.AddSingleton<Eraser>();
        services.AddSingleton<PersonalData>();
        services.AddSingleton<ContactDesk>();
        services.AddSingleton<SensitiveReads>();
    }
}
