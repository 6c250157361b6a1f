using Microsoft.Extensions.DependencyInjection;

namespace DanVanKheo.SetUp;

/// <summary>What set-up and health are made of.</summary>
internal static class SetUpRegistration
{
    /// <summary>After the storage: the key is a row.</summary>
    public static void AddSetUp(this IServiceCollection services) => services.AddSingleton<Health>().AddSingleton<SetUpDoor>().AddHostedService<SetUpKey>();
}
