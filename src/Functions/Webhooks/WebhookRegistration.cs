using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.Webhooks;

internal static class WebhookRegistration
{
    /// <summary>What other systems are told of events with.</summary>
    public static void AddWebhooks(this IServiceCollection services)
    {
        services.AddSingleton<WebhookStore>();
        services.AddSingleton<WebhookFeed>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookDesk>();
        services.AddSingleton<WebhookPages>();
    }
}
